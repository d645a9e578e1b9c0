import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { builtDownloads, diskFile } from '../support/built-downloads.ts';
import { readPdf } from '../support/read-pdf.ts';

const booklets = builtDownloads.filter(({ kind, use }) => kind === 'booklet' && use === 'read');
/** The size of a chapter's heading, in points. */
const headingSize = 19;
const millimetre = 72 / 25.4;

/** The room for words on a page of A5, in mm from its top. */
const room = { top: 23, bottom: 191 };

test('booklets stand in three languages and close in fours', () => {
  expect(new Set(booklets.map(({ locale }) => locale)).size).toBe(3);
  expect(booklets.filter(({ pages }) => pages % 4 !== 0)).toEqual([]);
});

for (const booklet of booklets) {
  const { url } = booklet;
  const file = diskFile(booklet);
  test(`${new URL(url).pathname} has no page that is half empty`, async () => {
    const shares = await filledShares(file);
    expect(shares).toHaveLength(booklet.pages);
    const tooEmpty = shares.flatMap((share, index) =>
      share < 0.5 ? [`page ${index + 1} is filled to ${Math.round(share * 100)} %`] : [],
    );
    expect(tooEmpty).toEqual([]);
  });

  test(`each chapter of ${new URL(url).pathname} begins a page of its own, with its number in the contents`, async () => {
    const { pages } = await readPdf(readFileSync(file));
    const [, contents, ...others] = pages.slice(0, -1);
    const listed = (contents?.words ?? []).flatMap(({ text, x }) =>
      x > 100 * millimetre && /^\d+$/.test(text) && text !== '152' ? [Number(text)] : [],
    );
    const begun = others.flatMap(({ words }, index) =>
      words.some(({ size, text }) => Math.round(size) === headingSize && text.trim() !== '')
        ? [index + 3]
        : [],
    );
    expect(listed.length).toBeGreaterThan(3);
    expect(new Set(listed).size).toBe(listed.length);
    expect(begun.filter((page) => !listed.includes(page))).toEqual([]);
    expect(begun.length).toBeGreaterThan(3);
  });

  // Easy-to-read texts stand larger; lines keep the same share of the size.
  const { size: bodySize, line } =
    booklet.id === 'easy-read-booklet' ? { size: 130, line: 186 } : { size: 105, line: 150 };
  test(`${new URL(url).pathname} is set in ${bodySize / 10} pt on lines of ${line / 10} pt`, async () => {
    const { pages } = await readPdf(readFileSync(file));
    const words = pages.flatMap((page) => page.words).filter(({ text }) => text.trim() !== '');
    const all = words.reduce((sum, { text }) => sum + text.length, 0);
    const ofSize = (tenths: number) =>
      words
        .filter(({ size }) => Math.round(size * 10) === tenths)
        .reduce((sum, { text }) => sum + text.length, 0);
    // Tables and notes are smaller, leads and headings larger, and all of these shorter.
    const sizes = [...new Set(words.map(({ size }) => Math.round(size * 10)))];
    expect(Math.max(...sizes.filter((size) => ofSize(size) > all / 8))).toBe(bodySize);
    const steps = pages.flatMap((page) => {
      const lines = page.words.filter(
        ({ size, text }) => Math.round(size * 10) === bodySize && text.trim() !== '',
      );
      return lines.slice(1).map(({ y }, index) => Math.round(((lines[index]?.y ?? 0) - y) * 10));
    });
    const downward = steps.filter((step) => step > 50);
    expect(Math.min(...downward)).toBe(line);
  });
}

/** How far down the room for words each page has something on it, as a share of that room. */
async function filledShares(file: string): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  const resolution = 36;
  const pixels = (mm: number) => Math.round((mm * millimetre * resolution) / 72);
  try {
    execFileSync('pdftoppm', ['-r', String(resolution), '-gray', '-png', file, join(folder, 'page')]);
    const pictures = readdirSync(folder).sort();
    return await Promise.all(
      pictures.map(async (name) => {
        const { data, info } = await sharp(join(folder, name))
          .extractChannel(0)
          .raw()
          .toBuffer({ resolveWithObject: true });
        const lowest = data.subarray(0, pixels(room.bottom) * info.width).findLastIndex((grey) => grey < 200);
        return (lowest / info.width - pixels(room.top)) / pixels(room.bottom - room.top);
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
