import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { builtDownloads, diskFile } from '../support/built-downloads.ts';
import { readPdf, type Word } from '../support/read-pdf.ts';

const kinds = ['booklet', 'sheet', 'lesson-guide'];
const files = builtDownloads.filter(({ kind, use }) => kinds.includes(kind) && use === 'read');

/** Marks are smaller than anything else in these files, in points. */
const largestMark = 7.9;

for (const locale of ['az', 'ru', 'en']) {
  test(`marks of sources in print of ${locale} are read as “5, 11”, rise, and lead to every source`, async () => {
    const ofLocale = files.filter((one) => one.locale === locale);
    expect(new Set(ofLocale.map(({ kind }) => kind)).size).toBe(kinds.length);
    for (const download of ofLocale) {
      const { pages } = await readPdf(readFileSync(diskFile(download)));
      const lines = pages.map(({ words }) => words.filter(({ text }) => text.trim() !== ''));
      const marks = lines.flatMap(marksAmong);
      const numbers = marks.map(({ text }) => text.trim().split(/,\s/).map(Number));
      expect(
        numbers.filter((ones) => !rises(ones)),
        download.url,
      ).toEqual([]);
      expect(lines.flatMap(touching), download.url).toEqual([]);
      // “511” in place of “5, 11” would be a number that no source has.
      const named = [...new Set(numbers.flat())].sort((one, other) => one - other);
      expect(named, download.url).toEqual(named.map((_, index) => index + 1));
    }
  });
}

/** Small numbers after larger words, or after another mark; the year at the end of a source is as large as its words. */
function marksAmong(words: readonly Word[]): Word[] {
  return words.filter((word, index) => {
    const before = words[index - 1];
    return looksLikeMark(word) && before && (before.size > 1.2 * word.size || looksLikeMark(before));
  });
}

function looksLikeMark({ text, size }: Word): boolean {
  return size < largestMark && /^[\d,\s]+$/.test(text);
}

function rises(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => Number.isInteger(number) && number > (numbers[index - 1] ?? 0));
}

/** Marks that follow another one with nothing between them. */
function touching(words: readonly Word[]): string[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    return before && looksLikeMark(before) && looksLikeMark(word) && before.y === word.y
      ? [`${before.text}${word.text}`]
      : [];
  });
}
