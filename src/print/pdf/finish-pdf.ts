import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { downloadKinds, type Duplex, type KindFile } from '../../content/download-kinds.ts';
import type { Download } from '../../downloads/download.ts';
import { joinLists } from './pdf-lists.ts';
import { makeWordsWhole } from './pdf-words.ts';

/** How the printer turns the sheets of a file; undefined where it does not matter. */
export function duplexOf({ kind, use, paper }: Pick<Download, 'kind' | 'use' | 'paper'>): Duplex | undefined {
  const files: readonly KindFile[] = downloadKinds[kind].files;
  return files.find((file) => file.use === use && file.paper === paper)?.duplex ?? undefined;
}

/** A PDF as it goes out: words whole, the way of turning the sheet said, small objects packed together. */
export async function finishPdf(
  pdf: Uint8Array,
  duplex?: Duplex,
  change: (made: PDFDocument) => void = () => undefined,
): Promise<Uint8Array> {
  const made = await PDFDocument.load(pdf, { updateMetadata: false });
  makeWordsWhole(made);
  joinLists(made);
  if (duplex) setDuplex(made, duplex);
  change(made);
  return made.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** Sets what a printer dialog chooses at first, so that backs do not stand on their heads. */
export function setDuplex(made: PDFDocument, duplex: Duplex): void {
  made.catalog.getOrCreateViewerPreferences().dict.set(PDFName.of('Duplex'), PDFName.of(duplex));
}
