import type { World } from '../../content/world.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { PrintError } from '../blocks/convert.ts';
import { frameFor, pagePath, sizeOf } from './frame.ts';
import { lawDateOf } from './law-date.ts';
import { withoutOverflow } from '../typst/overflow.ts';
import type { Order, Plan } from './plan.ts';
import { compile } from '../typst/typst.ts';

/** The size of the words of a piece is the same in its variants, so it is found once. */
const fits = new WeakMap<World, Map<string, number>>();

/** A leaflet, card, pocket card or set of posters: its own sections, each in a place of a fixed size. */
export function planPanels(order: Order): Plan {
  const { world, booklet, origin } = order;
  const { kind, title } = booklet.head;
  const { chapters } = chaptersOf(world, booklet, origin);
  const wanted = kind === 'leaflet' ? 4 : 1;
  if (chapters.length < wanted) {
    throw new PrintError(`${booklet.file}:1 has ${chapters.length} ## sections → a ${kind} needs ${wanted}`);
  }
  const document = {
    ...frameFor(order, kind === 'wallet' ? qrPathOf() : pagePath(order)),
    coverSize: kind === 'card' ? sizeOf(title, [18, 27], [60, 22]) : sizeOf(title, [20, 30], [60, 25]),
    lawDate: lawDateOf(world.catalog, chapters, booklet.locale),
    narrow: kind === 'leaflet' || kind === 'card',
    sections: chapters.map(({ blocks }) => ({
      line: blocks[0]?.line ?? booklet.file,
      blocks,
    })),
  };
  return {
    template: kind,
    document,
    file: booklet.file,
    compile: () => {
      const known = fits.get(world) ?? new Map<string, number>();
      fits.set(world, known);
      const made = withoutOverflow(compile(kind, { ...document, fit: known.get(booklet.file) ?? null }));
      const [fit] = made.query('fit') as number[];
      if (fit !== undefined) known.set(booklet.file, fit);
      return made;
    },
  };
}
