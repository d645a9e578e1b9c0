import type { World } from '../checks/world.ts';
import { qrPathOf } from '../model/qr-page.ts';
import { chaptersOf } from './chapters.ts';
import { PrintError } from './convert.ts';
import { frameFor, onlyLastRule, pagePath, sizeOf } from './frame.ts';
import type { Order, Plan } from './plan.ts';
import { compile, type Compiled } from './typst.ts';

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
    narrow: kind === 'leaflet' || kind === 'card',
    sections: chapters.map(({ blocks }) => ({
      line: blocks[0]?.line ?? booklet.file,
      blocks: kind === 'card' ? blocks.filter((one) => one.t !== 'rule') : onlyLastRule(blocks),
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

/**
 * A compiled document in which every text is no longer than its place.
 * @throws `PrintError` naming the line of every text that is too long, and by how much.
 */
export function withoutOverflow(compiled: Compiled): Compiled {
  const over = compiled.query('overflow') as { line: string; over: number }[];
  if (over.length === 0) return compiled;
  const lines = over.map(
    ({ line, over: mm }) => `${line} the text is ${Math.ceil(mm)} mm too long for its place → shorten it`,
  );
  throw new PrintError([...new Set(lines)].join('\n'));
}
