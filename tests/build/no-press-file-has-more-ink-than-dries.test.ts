import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { maxCoverage } from '../../src/design/press-inks.ts';
import { builtDownloads, diskFile, unpacked } from '../support/built-downloads.ts';

const number = String.raw`(\d*\.?\d+)\s+`;
const cmyk = new RegExp(String.raw`(?<![\d.])${number.repeat(4)}[kK]\s`, 'g');
/** Operators of PDF that set a colour in another way than by four inks or by black alone, or draw a picture. */
const others = new RegExp(
  String.raw`(?<![\d.])${number.repeat(3)}(?:rg|RG)\s|\/[\w.]+\s+(?:cs|CS|sh)\s`,
  'g',
);

test('every colour of every file for a press is set in inks, and all four together stay below the limit', () => {
  const files = builtDownloads.filter(({ use }) => use === 'shop');
  expect(files.length).toBeGreaterThan(20);
  for (const download of files) {
    const inside = unpacked(readFileSync(diskFile(download)));
    const sums = [...inside.matchAll(cmyk)].map(([, ...inks]) => {
      return inks.reduce((sum, ink) => sum + Number(ink) * 100, 0);
    });
    expect(sums.length, download.url).toBeGreaterThan(0);
    expect(Math.max(...sums), download.url).toBeLessThanOrEqual(maxCoverage + 0.01);
    expect(inside.match(others), download.url).toBeNull();
    expect(inside, download.url).not.toContain('/Subtype /Image');
  }
});
