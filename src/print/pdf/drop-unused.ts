import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Takes out what nothing in the document leads to; embedding a page leaves its first form behind. */
export async function dropUnused(made: PDFDocument): Promise<void> {
  await made.flush();
  const { context } = made;
  const { Root, Info, Encrypt } = context.trailerInfo;
  const reached = new Set<PDFRef>();
  const next: (PDFObject | undefined)[] = [Root, Info, Encrypt];
  while (next.length > 0) {
    const one = next.pop();
    if (one instanceof PDFRef) {
      if (reached.has(one)) continue;
      reached.add(one);
      next.push(context.lookup(one));
    } else if (one instanceof PDFArray) next.push(...one.asArray());
    else if (one instanceof PDFDict) next.push(...one.values());
    else if (one instanceof PDFStream) next.push(one.dict);
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
