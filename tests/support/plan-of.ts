import { downloadKinds } from '../../src/content/download-kinds.ts';
import type { SiteContent } from '../../src/content/site-content.ts';
import type { Download } from '../../src/downloads/download.ts';
import { plan, type RenderPlan, type PrintMaker } from '../../src/print/documents/plan.ts';
import type { BookletDocument, PanelsDocument } from '../../src/print/documents/print-document.ts';

const makers: readonly PrintMaker[] = ['booklet', 'panels', 'poster'];

/** Plans a file that is folded, cut or hung; undefined for any other. */
export function planOf(content: SiteContent, download: Download, origin: string): RenderPlan | undefined {
  const maker = makers.find((one) => one === downloadKinds[download.kind].maker);
  return maker && plan(maker, content, download, origin);
}

/** What a booklet is drawn from. */
export function bookletDocument(
  content: SiteContent,
  download: Download | undefined,
  origin: string,
): BookletDocument {
  const planned = download && planOf(content, download, origin);
  if (planned?.document.template !== 'booklet') throw new Error('there is no such booklet');
  return planned.document;
}

/** Plans a leaflet, card, pocket card or set of posters. */
export function panelsPlan(
  content: SiteContent,
  download: Download | undefined,
  origin: string,
): RenderPlan & { document: PanelsDocument } {
  const planned = download && planOf(content, download, origin);
  if (!planned || !('sections' in planned.document)) throw new Error('there are no such panels');
  return { ...planned, document: planned.document };
}
