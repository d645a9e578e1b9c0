import { PDFDocument } from '@cantoo/pdf-lib';
import type { Duplex } from '../../content/download-kinds.ts';
import { dropUnused } from '../pdf/drop-unused.ts';
import { setDuplex } from '../pdf/finish-pdf.ts';
import { makeWordsWhole } from '../pdf/pdf-words.ts';

/** A4 lying, in points. */
const sheet = { width: 841.89, height: 595.28 };

/**
 * The page numbers of a stapled booklet, side by side as they stand on the sheets: front and back of the outermost
 * sheet first. 8 pages give [8, 1], [2, 7], [6, 3], [4, 5].
 * @throws when the pages are not a multiple of four.
 */
export function impositionOf(pages: number): [left: number, right: number][] {
  if (pages % 4 !== 0)
    throw new Error(`${pages} pages do not fold into a booklet; it needs a multiple of four`);
  return Array.from({ length: pages / 2 }, (_, side) =>
    side % 2 === 0 ? [pages - side, side + 1] : [side + 1, pages - side],
  );
}

/** Puts the A5 pages of a PDF two by two on A4 sheets, to be printed on both sides, folded and stapled. */
export async function impose(
  pdf: Uint8Array,
  title: string,
  language: string,
  duplex: Duplex = 'DuplexFlipShortEdge',
): Promise<Uint8Array> {
  const source = await PDFDocument.load(pdf, { updateMetadata: false });
  makeWordsWhole(source);
  const made = await PDFDocument.create({ updateMetadata: false });
  made.setTitle(title);
  made.setLanguage(language);
  setDuplex(made, duplex);
  const pages = await made.embedPdf(
    source,
    source.getPages().map((_, index) => index),
  );
  for (const pair of impositionOf(pages.length)) {
    const page = made.addPage([sheet.width, sheet.height]);
    pair.forEach((number, side) => {
      const embedded = pages[number - 1];
      if (!embedded) throw new Error(`page ${number} is missing`);
      page.drawPage(embedded, {
        x: (side * sheet.width) / 2,
        y: 0,
        width: sheet.width / 2,
        height: sheet.height,
      });
    });
  }
  await dropUnused(made);
  return made.save();
}
