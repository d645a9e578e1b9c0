import { expect, test } from 'playwright/test';
import { formatBytes, formatDay, formatNumber, initialOf } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { summaryTexts } from '../../src/site/self-test.ts';

test('Russian counts 1, 2, 5, 11, 21, 22 and 25 results in the right forms', () => {
  const t = translator('ru');
  expect([1, 2, 5, 11, 21, 22, 25].map((count) => t('search.results', { count }))).toEqual([
    'Найден 1 результат',
    'Найдено 2 результата',
    'Найдено 5 результатов',
    'Найдено 11 результатов',
    'Найден 21 результат',
    'Найдено 22 результата',
    'Найдено 25 результатов',
  ]);
});

test('an Azerbaijani noun stays singular after a number', () => {
  expect([1, 5].map((count) => translator('az')('search.results', { count }))).toEqual([
    '1 nəticə tapıldı',
    '5 nəticə tapıldı',
  ]);
});

test('a key that is missing stops the build instead of showing another language', () => {
  const t = translator('ru') as unknown as (key: string) => string;
  expect(() => t('header.nothing')).toThrow('src/i18n/strings/ru.ts: “header.nothing” is missing');
});

test('days and numbers are written as each language writes them', () => {
  const day = new Date('2026-11-23');
  expect(locales.map((locale) => formatDay(locale, day))).toEqual([
    '23 noyabr 2026',
    '23 ноября 2026 г.',
    '23 November 2026',
  ]);
  expect(formatNumber('en', 5520)).toBe('5,520');
  expect(formatNumber('ru', 70034)).toMatch(/^70\s034$/);
  expect([349, 217_000, 1_200_000].map((bytes) => formatBytes('ru', bytes))).toEqual([
    '1 КБ',
    '217 КБ',
    '1,2 МБ',
  ]);
});

test('the capital of i is İ in Azerbaijani and I in English', () => {
  expect(initialOf('az', 'iş')).toBe('İ');
  expect(initialOf('az', 'ışıq')).toBe('I');
  expect(initialOf('en', 'index')).toBe('I');
});

test('the self-test has a sentence for every number of warning signs and never calls an offer safe', () => {
  for (const locale of locales) {
    const texts = summaryTexts(translator(locale), 10);
    expect(texts).toHaveLength(11);
    expect(new Set(texts).size).toBe(11);
  }
});
