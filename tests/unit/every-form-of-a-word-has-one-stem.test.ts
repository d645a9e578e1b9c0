import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { fold, stem } from '../../src/search/azerbaijani/index.ts';
import { oneEditAway } from '../../src/search/words/edits.ts';
import { azerbaijani } from '../../src/search/words/azerbaijani.ts';
import { english } from '../../src/search/words/english.ts';
import { russian } from '../../src/search/words/russian.ts';
import { wordsOf } from '../../src/search/words/stems.ts';

const table: Record<string, string[]> = parse(readFileSync('tests/fixtures/search/stems.az.yaml', 'utf8'));

test('the Azerbaijani words of the site have the stems of the table', () => {
  const pairs = Object.entries(table).flatMap(([wanted, words]) => words.map((word) => [word, wanted]));
  expect(pairs.length).toBeGreaterThanOrEqual(400);
  const wrong = pairs.filter(([word = '', wanted]) => stem(word) !== wanted);
  expect(wrong.map(([word = '', wanted]) => `${word} → ${stem(word)}, not ${wanted}`)).toEqual([]);
});

test('an Azerbaijani word without diacritics has the stem of the word with them', () => {
  const words = Object.values(table).flat();
  expect(words.filter((word) => stem(fold(word)) !== stem(word))).toEqual([]);
});

test('a stem is its own stem', () => {
  expect(Object.keys(table).filter((one) => stem(one) !== one)).toEqual([]);
});

test('k and q that soften before a vowel come back', () => {
  expect(['uşağı', 'usagin', 'ürəyi', 'köməyə', 'otağında', 'sığınacağa'].map(stem)).toEqual([
    'usaq',
    'usaq',
    'urek',
    'komek',
    'otaq',
    'siginacaq',
  ]);
});

test('folding takes the marks off, and both I and İ are i', () => {
  expect(fold('ƏIİĞŞÇÖÜ əıiğşçöü')).toBe('eiigscou eiigscou');
  expect(['İŞƏGÖTÜRƏN', 'işəgötürən', 'ISEGOTUREN', 'i̇şəgötürən'].map(fold)).toEqual(
    Array(4).fill('isegoturen'),
  );
});

test('words of another kind of word stay apart', () => {
  expect(
    new Set(['iş', 'işçi', 'işəgötürən', 'insan', 'alver', 'alverçi', 'təhlükə', 'qanunsuz'].map(stem)).size,
  ).toBe(8);
});

for (const words of [
  ['новый', 'новая', 'нового', 'новыи'],
  ['ещё', 'еще'],
  ['ребёнок', 'ребенок', 'ребёнка', 'ребенком'],
  ['подросток', 'подростки', 'подросткам'],
  ['торговля', 'торговлей', 'торговлю'],
  ['люди', 'людьми', 'людям', 'людей'],
  ['работодатель', 'работодателям'],
  ['иностранец', 'иностранца', 'иностранцев'],
  ['убежище', 'убежища', 'убежищем'],
]) {
  test(`Russian ${words[0]} is found in every form`, () => {
    expect(new Set(words.map((word) => russian.stem(word))).size).toBe(1);
  });
}

test('figures keep what matters of them, and words that say nothing are left out', () => {
  const stems = (text: string) => wordsOf(azerbaijani, text).map((word) => word.stem);
  expect(stems('152-yə zəng edin')).toEqual(['152', '', 'zeng', '']);
  expect(stems('Bənd 13.9.7 və Bakı’dan')).toEqual(['bend', '1397', '', 'baki']);
  expect(wordsOf(english, 'The employer’s papers').map((word) => word.stem)).toEqual(['', 'employ', 'paper']);
});

test('a word typed on another keyboard layout or by its sounds is read', () => {
  expect(russian.transliterations('ctqxfc')).toContain('сейчас');
  expect(russian.transliterations('zhertva')).toContain('жертва');
  expect(russian.transliterations('жертва')).toEqual([]);
  expect(azerbaijani.transliterations('зфызщке')).toContain('pasport');
  expect(azerbaijani.transliterations('ьъхб')).toContain('mğöç');
  expect(azerbaijani.transliterations('инсан алвери')[0]).toBe('insan alveri');
  expect(english.transliterations('рщедшту')[0]).toBe('hotline');
});

test('one typing error away is one letter missing, added, wrong or swapped, and no more', () => {
  const near = oneEditAway('polis', azerbaijani.letters);
  for (const typed of ['polsi', 'polis'.slice(1), 'polqs', 'poliss', 'poli']) expect(near).toContain(typed);
  for (const typed of ['polis', 'plsi', 'polisin']) expect(near).not.toContain(typed);
  expect(oneEditAway('право', russian.letters)).toContain('прово');
  expect(oneEditAway('whatsap', russian.letters)).toContain('whatsapp');
});
