import { PDFDict, PDFDocument, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { Document, Packer } from 'docx';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { blocksOf } from '../../src/office/docx-blocks.ts';
import { downloadNamed, makeDownload } from '../support/made-downloads.ts';

for (const file of ['buraxilis-menteqeleri-ucun-buklet-az.pdf', 'booklet-for-checkpoints-en.pdf']) {
  test(`the phrases in ${file} are spoken in the language of their column`, async () => {
    const { context, catalog } = await PDFDocument.load(await makeDownload(downloadNamed(file)));
    const cells = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (isCell(object) ? [object] : []));
    const own = String(catalog.get(name('Lang'))).replace(/[()]/g, '');
    const spoken = Map.groupBy(cells, (cell) => languageOf(cell) ?? own);
    const [one, other] = locales
      .filter((locale) => locale !== own)
      .map((locale) => spoken.get(locale)?.length);
    expect(one).toBeGreaterThan(5);
    expect(other).toBe(one);
    expect(spoken.get(own)?.length).toBeGreaterThanOrEqual(one ?? 0);
  });
}

test('a table in an office file names the language of each column too', async () => {
  const cell = (v: string) => [{ t: 'text' as const, v }];
  const head = [cell('English'), cell('Русский')];
  const rows = [[cell('Hello'), cell('Привет')]];
  const table = { t: 'table' as const, head, rows, widths: [1, 1], wideWidths: [1, 1] };
  const children = blocksOf([{ ...table, langs: ['en', 'ru'] }]);
  const file = unzipSync(
    new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] }))),
  );
  const xml = new TextDecoder().decode(file['word/document.xml']);
  const runs = [...xml.matchAll(/<w:lang w:val="([^"]+)"\/>.*?<w:t[^>]*>([^<]+)/g)].map(([, ...run]) => run);
  expect(runs).toEqual([
    ['en-GB', 'English'],
    ['ru-RU', 'Русский'],
    ['en-GB', 'Hello'],
    ['ru-RU', 'Привет'],
  ]);
});

function isCell(object: PDFObject): object is PDFDict {
  const kind = object instanceof PDFDict ? String(object.get(name('S'))) : '';
  return kind === '/TD' || kind === '/TH';
}

/** A cell is in the language of the nearest element around it that names one, or else in that of the document. */
function languageOf(element: PDFDict): string | undefined {
  const own = element.lookup(name('Lang'));
  if (own) return String(own).replace(/[()]/g, '');
  const parent = element.lookup(name('P'));
  return parent instanceof PDFDict ? languageOf(parent) : undefined;
}

const name = PDFName.of;
