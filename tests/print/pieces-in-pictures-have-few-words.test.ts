import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { askPoppler, downloads, makeDownload } from '../support/made-downloads.ts';
import { readPdf, type Word } from '../support/read-pdf.ts';
import { CopiedProject } from '../fixtures/copied-project.ts';

const ofKind = (kind: string) => downloads.filter((one) => one.kind === kind);

for (const locale of locales) {
  test(`stickers in ${locale} are ten small WebP pictures on nothing, with what is said and seen on each`, async () => {
    const [pack, ...others] = ofKind('stickers').filter((one) => one.locale === locale);
    if (!pack) throw new Error(`there are no stickers in ${locale}`);
    expect(others).toEqual([]);
    const files = unzipSync(await makeDownload(pack));
    const pictures = Object.entries(files).filter(([name]) => name.endsWith('.webp'));
    expect(pictures, pack.file).toHaveLength(10);
    for (const [name, bytes] of pictures) {
      // What messengers take.
      expect(bytes.length, name).toBeLessThanOrEqual(100_000);
      const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height, info.channels], name).toEqual([512, 512, 4]);
      expect(data[3], `${name} in its corner`).toBe(0);
    }
    expect(files['tray.png']?.length, pack.file).toBeLessThanOrEqual(50_000);
    const said = new TextDecoder().decode(files['alt.txt']).split('\r\n');
    const about = said.filter((line) => /^\d\d\.webp · .+ · .{20,}/.test(line));
    expect(about, pack.file).toHaveLength(10);
    for (const line of about) expect((line.split(' · ')[1] ?? '').split(' ').length).toBeLessThanOrEqual(3);
  });
}

test('a poster for a class has three lines an age and both numbers, on A3 and on A4', async () => {
  const posters = ofKind('class-poster');
  expect(posters.map(({ use, paper }) => `${use} ${paper}`)).toEqual(
    expect.arrayContaining(['read A3', 'read A4', 'print A4']),
  );
  for (const poster of posters.filter(({ use }) => use === 'read')) {
    const pages = await wordsOf(await makeDownload(poster));
    expect(pages, poster.file).toHaveLength(4);
    for (const words of pages) {
      const text = words.map((one) => one.text).join(' ');
      expect(text, poster.file).toContain('116 111');
      expect(text, poster.file).toMatch(/\b152\b/);
      const large = words.filter(({ size, text: run }) => size > 24 && /\p{L}{2}/u.test(run));
      expect(large.length, poster.file).toBeGreaterThanOrEqual(3);
    }
  }
});

test('the letters of a page to colour are 18 pt at least', async () => {
  for (const pages of ofKind('colouring')) {
    const shown = await wordsOf(await makeDownload(pages));
    expect(shown, pages.file).toHaveLength(3);
    for (const words of shown) {
      expect(words.length, pages.file).toBeGreaterThan(0);
      for (const { size, text } of words) expect(size, `${pages.file} ${text}`).toBeGreaterThanOrEqual(18);
    }
  }
});

test('pictograms have no words at all, and tell those who hear them what is seen', async () => {
  for (const sheet of ofKind('pictograms')) {
    const bytes = await makeDownload(sheet);
    expect((await wordsOf(bytes)).flat(), sheet.file).toEqual([]);
    const heard = askPoppler('pdfinfo', bytes, '-struct').match(/^ *Figure/gm) ?? [];
    expect(heard, sheet.file).toHaveLength(6);
  }
});

test('a sticker of four words, and pictograms of five pictures, are told with file, line and fix', async () => {
  using project = new CopiedProject();
  const stickers = 'content/booklets/en/stickers.mdx';
  project.replace(stickers, '## Ask first', '## Always ask somebody first');
  expect(await project.fault('stickers-for-messengers-en.zip')).toBe(
    `${stickers}:21 4 words → keep 3 at most`,
  );
  const pictures = 'content/booklets/en/what-to-do-pictures.mdx';
  project.replace(pictures, '## I call 152\n\n<Drawing id="help-call" />\n', '');
  expect(await project.fault('what-to-do-without-words-a4-en.pdf')).toBe(
    `${pictures}:1 it has 5 sections → write 6 ##, each with a drawing`,
  );
});

/** The words of each page, without the spaces between them. */
async function wordsOf(bytes: Uint8Array): Promise<Word[][]> {
  const { pages } = await readPdf(bytes);
  return pages.map(({ words }) => words.filter(({ text }) => text.trim() !== ''));
}
