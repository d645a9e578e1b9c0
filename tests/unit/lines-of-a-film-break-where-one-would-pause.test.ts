import { expect, test } from 'playwright/test';
import { fitWords, linesThatFit } from '../../src/films/fit-words.ts';
import type { Locale } from '../../src/i18n/locales.ts';

const beside = { width: 696, height: 560, lines: 5, sizes: [124, 116, 108, 100, 92, 86, 80, 76, 72] };
const below = { width: 936, height: 300, lines: 2, sizes: [116, 108, 100, 92, 86, 80, 76, 72] };

for (const [locale, words, lines] of [
  ['ru', 'Захочешь — позвони и спроси', ['Захочешь —', 'позвони', 'и спроси']],
  ['en', 'You can call and ask', ['You can call', 'and ask']],
  ['en', 'Tell your named contact what you saw', ['Tell your', 'named contact', 'what you saw']],
  ['az', 'Gördüyünüzü məsul şəxsə deyin', ['Gördüyünüzü', 'məsul şəxsə', 'deyin']],
] as const)
  test(`beside a picture: ${lines.join(' / ')}`, () => {
    expect(fitWords(locale, words, beside)?.lines).toEqual(lines);
  });

for (const [locale, words, lines] of [
  ['ru', 'Придумайте с семьёй слово-пароль', ['Придумайте с семьёй', 'слово-пароль']],
  ['ru', 'Долг растёт, а зарплаты нет?', ['Долг растёт,', 'а зарплаты нет?']],
  ['az', 'Doğrudan da yaşıdındır?', ['Doğrudan da', 'yaşıdındır?']],
  ['en', '‘Tell me. I won’t be angry.’', ['‘Tell me.', 'I won’t be angry.’']],
  ['en', 'For advice, call 116 111', ['For advice,', 'call 116 111']],
] as const)
  test(`below a picture: ${lines.join(' / ')}`, () => {
    expect(fitWords(locale, words, below)?.lines).toEqual(lines);
  });

test('words are smaller where the room is low, and do not fit where it is lower than a line', () => {
  const sizeIn = (height: number) =>
    fitWords('en', 'Someone speaks for the guest', { ...below, height })?.size;
  expect(sizeIn(300)).toBe(108);
  expect(sizeIn(190)).toBe(92);
  expect(sizeIn(60)).toBeUndefined();
});

test('the name of the line is broken between its parts', () => {
  const broken: Record<Locale, string[]> = {
    az: ['İnsan alverinə', 'qarşı qaynar xətt'],
    ru: ['Горячая линия', 'по борьбе', 'с торговлей людьми'],
    en: ['Anti-trafficking', 'hotline'],
  };
  for (const locale of ['az', 'ru', 'en'] as const)
    expect(linesThatFit(locale, broken[locale].join(' '), 64, 696)).toEqual(broken[locale]);
});
