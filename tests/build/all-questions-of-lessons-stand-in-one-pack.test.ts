import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { builtDownloads, diskFile } from '../support/built-downloads.ts';

test('the pack of questions holds every file of its language, as it can be had alone', () => {
  for (const locale of locales) {
    const own = builtDownloads.filter((one) => one.locale === locale);
    const files = own.filter(({ kind }) => kind === 'answer-cards' || /^quiz-(?!pack)/.test(kind));
    expect(files.length).toBeGreaterThan(60);
    const packs = own.filter(({ kind }) => kind === 'quiz-pack');
    expect(packs).toHaveLength(1);
    const held = unzipSync(readFileSync(packs.map(diskFile)[0] ?? ''));
    const names = files.map((one) => one.url.split('/').at(-1) ?? '');
    expect(Object.keys(held).toSorted()).toEqual(names.toSorted());
    for (const file of files) {
      const alone = readFileSync(diskFile(file));
      expect(alone.equals(Buffer.from(held[file.url.split('/').at(-1) ?? ''] ?? [])), file.url).toBe(true);
    }
  }
});
