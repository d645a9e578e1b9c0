import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Download } from '../../downloads/download.ts';
import { joinLists } from './pdf-lists.ts';
import { makeWordsWhole } from './pdf-words.ts';

/** How the back of a sheet is turned, as printer dialogs call it; what hangs on a wall has no back. */
export type Duplex = 'DuplexFlipShortEdge' | 'DuplexFlipLongEdge' | 'Simplex';

/** How the printer turns the sheets of a file; undefined where it does not matter. */
export function duplexOf({ kind, use }: Pick<Download, 'kind' | 'use'>): Duplex | undefined {
  if (use === 'shop') return undefined;
  if (kind === 'leaflet') return 'DuplexFlipShortEdge';
  if (kind === 'booklet') return use === 'print' ? 'DuplexFlipShortEdge' : undefined;
  if (kind === 'card' || kind === 'wallet') return 'DuplexFlipLongEdge';
  return kind === 'posters' || kind === 'poster' ? 'Simplex' : undefined;
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
