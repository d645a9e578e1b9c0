import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { builtDownloads, diskFile, unpacked, type BuiltDownload } from '../support/built-downloads.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

const millimetre = 72 / 25.4;
const pdfs = builtDownloads.filter(({ url }) => url.endsWith('.pdf'));
const read = new Map<string, Promise<ReadPdf>>();

// One process reads each file once for all of these tests.
test.describe.configure({ mode: 'default' });

for (const use of ['read', 'print', 'shop'] as const) {
  test(`every PDF to ${use} opens, with its pages, language and title, and its fonts inside`, async () => {
    test.setTimeout(240_000);
    for (const download of pdfs.filter((one) => one.use === use)) {
      const file = diskFile(download);
      const bytes = readFileSync(file);
      const pdf = await open(download);
      expect(pdf.pages.length, file).toBe(download.pages);
      expect(pdf.language, file).toBe(download.locale === 'mul' ? 'az' : download.locale);
      expect(pdf.title.length, file).toBeGreaterThan(5);
      expect(bytes.length, file).toBe(download.bytes);
      expect(bytes.length, file).toBeLessThanOrEqual(300_000);
      const inside = unpacked(bytes);
      const fonts = inside.match(/\/Type\s*\/FontDescriptor/g)?.length ?? 0;
      // A sheet of pictures for those who do not read has no type.
      if (download.kind !== 'pictograms') expect(fonts, file).toBeGreaterThan(0);
      expect(inside.match(/\/FontFile[23]\s/g)?.length ?? 0, file).toBe(fonts);
      expect(emptyPages(pdf, download), file).toEqual([]);
    }
  });
}

test('every PDF to read is tagged, says PDF/UA-1 of itself, and calls and opens what it shows', async () => {
  test.setTimeout(240_000);
  for (const download of pdfs.filter((one) => one.use === 'read')) {
    const file = diskFile(download);
    const { isTagged, xmp, pages } = await open(download);
    expect(isTagged, file).toBe(true);
    expect(xmp, file).toMatch(/pdfuaid:part(>1<|="1")/);
    const links = pages.flatMap((page) => page.links);
    if (['booklet', 'leaflet', 'poster', 'slides'].includes(download.kind))
      expect(links, file).toContain('tel:152');
    for (const link of links) expect(link, file).toMatch(/^(tel:\+?\d+|https:\/\/)/);
  }
});

test('ə and ı, ё and Ə come out of the PDFs as they went in, and numbers are not divided', async () => {
  for (const download of pdfs.filter((one) => one.locale === 'az' && one.kind === 'booklet')) {
    const text = wordsOf(await open(download));
    expect(text, diskFile(download)).toMatch(/zorla|uşaq|qonaq|jurnalist/i);
    expect(text).toMatch(/ə/);
    expect(text).toMatch(/ı/);
    expect(text, diskFile(download)).not.toContain('\uFFFD');
    expect(text).toContain('+994 12 562 21 12');
  }
  const russian = wordsOf(await open(the('schools-booklet', 'ru', 'read')));
  expect(russian).toContain('ребёнок');
});

test('a file for a print shop is trimmed at its paper, bleeds by 3 mm and holds no colour but CMYK', async () => {
  const papers: Record<string, [number, number]> = {
    A3: [297, 420],
    A4: [210, 297],
    A5: [148, 210],
    A6: [105, 148],
    '85 × 54 mm': [85, 54],
    '88 × 125 mm': [88, 125],
    '170 × 54 mm': [170, 54],
  };
  for (const download of pdfs.filter((one) => one.use === 'shop')) {
    const file = diskFile(download);
    const inside = unpacked(readFileSync(file));
    const [width, height] = papers[download.paper] ?? [0, 0];
    const isLying = download.kind === 'leaflet' || download.kind === 'wall';
    const [long, short] = isLying ? [height, width] : [width, height];
    expect(boxOf(inside, 'TrimBox'), file).toEqual([8, 8, 8 + long, 8 + short]);
    expect(boxOf(inside, 'BleedBox'), file).toEqual([5, 5, 11 + long, 11 + short]);
    expect(inside, file).not.toMatch(/[\d.] (rg|RG|g|G)\n/);
    expect(inside, file).toMatch(/[\d.] k\n/);
  }
});

test('a booklet for a printer holds the words of the one to read, two pages a side in the order of folding', async () => {
  for (const download of pdfs.filter((one) => one.kind === 'booklet' && one.use === 'print')) {
    const sheets = await open(download);
    const pages = await open(the(download.id, download.locale, 'read'));
    expect(
      sheets.pages.every(({ width, height }) => width > height),
      download.url,
    ).toBe(true);
    expect(lettersOf(sheets), download.url).toBe(lettersOf(pages));
    const [outermost] = sheets.pages;
    expect(outermost?.text, download.url).toContain(pages.pages.at(-1)?.text.trim().split('\n')[0]);
  }
});

test('the panels of a leaflet stand where the folds bring them: 1, 2, 3 inside, 4 on the flap, the cover at the right', async () => {
  for (const download of pdfs.filter((one) => one.kind === 'leaflet' && one.use === 'read')) {
    const { title, pages } = await open(download);
    const [outside, inside] = pages;
    const placeOf = (page: typeof outside, text: string) =>
      page?.words.find((word) => word.text === text && word.y > 500)?.x ?? -1;
    const third = 99 * millimetre;
    expect(
      ['1', '2', '3'].map((panel) => Math.floor(placeOf(inside, panel) / third)),
      download.url,
    ).toEqual([0, 1, 2]);
    expect(Math.floor(placeOf(outside, '4') / third), download.url).toBe(0);
    const cover = outside?.words.find(({ text }) => text !== '' && title.startsWith(text.trim()));
    expect(cover?.x, download.url).toBeGreaterThan(197 * millimetre);
  }
});

function open(download: BuiltDownload): Promise<ReadPdf> {
  const opened = read.get(download.url) ?? readPdf(readFileSync(diskFile(download)));
  read.set(download.url, opened);
  return opened;
}

function the(id: string, locale: string, use: string): BuiltDownload {
  const found = pdfs.find((one) => one.id === id && one.locale === locale && one.use === use);
  if (!found) throw new Error(`${id} in ${locale} to ${use} was not built`);
  return found;
}

/** Pages without a word; the outer side of a pocket card has none, so that it gives nothing away. */
function emptyPages({ pages }: ReadPdf, { kind, use }: BuiltDownload): number[] {
  if (kind === 'pictograms') return [];
  const empty = pages.flatMap((page, index) => (page.text.trim() === '' ? [index + 1] : []));
  return kind === 'wallet' && use !== 'print' ? empty.filter((page) => page !== 1) : empty;
}

function wordsOf({ pages }: ReadPdf): string {
  return pages
    .map((page) => page.text)
    .join('\n')
    .replaceAll('\u00A0', ' ');
}

/** The letters of a text in the order of the alphabet: the same words on other pages have the same ones. */
function lettersOf(pdf: ReadPdf): string {
  return [...wordsOf(pdf).replace(/\s/g, '')].sort().join('');
}

/** A box of the first page in whole millimetres. */
function boxOf(inside: string, name: string): number[] {
  const numbers =
    inside
      .match(new RegExp(`/${name}\\s*\\[([^\\]]+)\\]`))?.[1]
      ?.trim()
      .split(/\s+/) ?? [];
  return numbers.map((number) => Math.round(Number(number) / millimetre));
}
