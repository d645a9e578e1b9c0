import { downloadKinds } from '../../src/content/download-kinds.ts';
import type { World } from '../../src/content/world.ts';
import type { Download } from '../../src/downloads/download.ts';
import { plan, type Plan, type PrintMaker } from '../../src/print/documents/plan.ts';
import type { BookletDocument, PanelsDocument } from '../../src/print/documents/print-document.ts';

const makers: readonly PrintMaker[] = ['booklet', 'panels', 'poster'];

/** Plans a file that is folded, cut or hung; undefined for any other. */
export function planOf(world: World, download: Download, origin: string): Plan | undefined {
  const maker = makers.find((one) => one === downloadKinds[download.kind].maker);
  return maker && plan(maker, world, download, origin);
}

/** What a booklet is drawn from. */
export function bookletDocument(
  world: World,
  download: Download | undefined,
  origin: string,
): BookletDocument {
  const planned = download && planOf(world, download, origin);
  if (planned?.document.template !== 'booklet') throw new Error('there is no such booklet');
  return planned.document;
}

/** Plans a leaflet, card, pocket card or set of posters. */
export function panelsPlan(
  world: World,
  download: Download | undefined,
  origin: string,
): Plan & { document: PanelsDocument } {
  const planned = download && planOf(world, download, origin);
  if (!planned || !('sections' in planned.document)) throw new Error('there are no such panels');
  return { ...planned, document: planned.document };
}
