import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * Puts the parts of a tagged PDF in the order in which they are read, where its sheets show them in another: each part
 * has its turn, in the order in which they are drawn.
 * @throws when the template draws something that has no turn.
 */
export function putInOrder(pdf: PDFDocument, turns: readonly number[]): void {
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict);
  const tops = root.lookup(name('K'));
  const document = tops instanceof PDFArray ? tops.lookup(0, PDFDict) : root.lookup(name('K'), PDFDict);
  const parts = document.lookup(name('K'), PDFArray).asArray();
  if (parts.length !== turns.length)
    throw new Error(`${parts.length} parts are tagged and ${turns.length} have a turn`);
  const placed = parts.map((part, index) => ({ part, turn: turns[index] ?? 0 }));
  placed.sort((a, b) => a.turn - b.turn);
  document.set(name('K'), pdf.context.obj(placed.map(({ part }) => part)));
}

const name = PDFName.of;
