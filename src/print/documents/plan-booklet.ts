import type { World } from '../../content/world.ts';
import { chaptersOf } from '../blocks/chapters.ts';
import { PrintError } from '../blocks/convert.ts';
import type { PrintDocument } from './document.ts';
import { lawDateOf } from './law-date.ts';
import { frameFor, pagePath, sizeOf } from './frame.ts';
import type { Order, Plan } from './plan.ts';
import { tieWords } from '../blocks/tie-words.ts';
import { compile, type Compiled } from '../typst/typst.ts';

/** The sizes that a booklet's words may have, in pt: the largest that fits is taken. */
const sizes = [9, 9.4, 9.8, 10.2] as const;

/** More empty pages than this, and the booklet has too little text. */
const mostNotes = 3;

/** The three variants of a booklet have the same lines, so the size of its words is found once. */
const fits = new WeakMap<World, Map<string, number>>();

/** A booklet: cover, contents, chapters, slips, sources, back. */
export function planBooklet(order: Order): Plan {
  const { world, booklet, origin } = order;
  const { chapters, sources } = chaptersOf(world, booklet, origin);
  const { title, pages = 0, slips = 0 } = booklet.head;
  const document: PrintDocument = {
    ...frameFor(order, pagePath(order)),
    showRefs: true,
    coverSize: sizeOf(title, [18, 38], [30, 33], [44, 28]),
    pages,
    slips,
    sources,
    lawDate: lawDateOf(world.catalog, chapters, booklet.locale),
    sourcesApart: chapters.at(-1)?.newPage ?? false,
    chapters: chapters.map(({ title: name, newPage, blocks }, index) => ({
      isSheet: newPage,
      breakBefore: newPage || (chapters[index - 1]?.newPage ?? false),
      blocks: [
        ...(name === undefined
          ? []
          : [{ t: 'h', level: 1, c: [{ t: 'text', v: tieWords(booklet.locale, name) }] }]),
        ...blocks,
      ],
    })),
  };
  return {
    template: 'booklet',
    document,
    file: booklet.file,
    compile: () => {
      const known = fits.get(world) ?? new Map<string, number>();
      fits.set(world, known);
      const size = known.get(booklet.file);
      if (size !== undefined) return compile('booklet', { ...document, size });
      const found = largestThatFits(document, pages);
      checkRoom(order, found.compiled, pages);
      known.set(booklet.file, found.size);
      return found.compiled;
    },
  };
}

interface Sized {
  size: number;
  compiled: Compiled;
}

/** Halves the sizes until the largest whose pages are enough is left; the smallest when none is. */
function largestThatFits(document: PrintDocument, pages: number): Sized {
  let [low, high, best]: [number, number, Sized | undefined] = [0, sizes.length - 1, undefined];
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    const made = drawn(document, sizes[middle] ?? sizes[0]);
    if (made.compiled.pages <= pages) [best, low] = [made, middle + 1];
    else high = middle - 1;
  }
  return best ?? drawn(document, sizes[0]);
}

function drawn(document: PrintDocument, size: number): Sized {
  return { size, compiled: compile('booklet', { ...document, size }) };
}

function checkRoom({ booklet }: Order, compiled: Compiled, pages: number): void {
  const at = `${booklet.file}:${booklet.lineOf(['pages'])}`;
  const [room = 0] = compiled.query('room') as number[];
  if (compiled.pages > pages)
    throw new PrintError(
      `${at} the text is ${compiled.pages - pages} pages too long for ${pages} → take parts out of chapters, or add four pages`,
    );
  if (room > mostNotes)
    throw new PrintError(
      `${at} the text leaves ${room} of ${pages} pages empty → add chapters, or take four pages away`,
    );
}
