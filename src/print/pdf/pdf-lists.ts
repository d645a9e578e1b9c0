import { PDFArray, PDFDict, PDFName, type PDFDocument, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';

/** Makes one list of the lists of one item that stand side by side in the tags of a PDF: a template draws each row by itself. */
export function joinLists(pdf: PDFDocument): void {
  for (const [, element] of pdf.context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict)) continue;
    const children = element.lookup(name('K'));
    if (!(children instanceof PDFArray)) continue;
    const kept: PDFObject[] = [];
    for (const child of children.asArray()) {
      const [list, before] = [listOf(pdf, child), listOf(pdf, kept.at(-1))];
      if (list && before && numberingOf(list) === numberingOf(before)) append(pdf, before, list, kept.at(-1));
      else kept.push(child);
    }
    if (kept.length < children.size()) element.set(name('K'), pdf.context.obj(kept));
  }
}

function append(pdf: PDFDocument, to: PDFDict, from: PDFDict, parent: PDFObject | undefined): void {
  const items = [...itemsOf(to), ...itemsOf(from)];
  to.set(name('K'), pdf.context.obj(items));
  for (const item of items) pdf.context.lookup(item, PDFDict).set(name('P'), parent as PDFRef);
}

function listOf(pdf: PDFDocument, child: PDFObject | undefined): PDFDict | undefined {
  const element = child && pdf.context.lookup(child);
  return element instanceof PDFDict && element.get(name('S')) === name('L') ? element : undefined;
}

function itemsOf(list: PDFDict): PDFObject[] {
  const items = list.get(name('K'));
  return items instanceof PDFArray ? items.asArray() : items ? [items] : [];
}

function numberingOf(list: PDFDict): string {
  return String(list.lookup(name('A')));
}

const name = PDFName.of;
