import type { World } from '../checks/world.ts';
import { PrintError } from './convert.ts';
import { chaptersOf, type PrintDocument } from './document.ts';
import { frameFor, onlyLastRule, pagePath, sizeOf } from './frame.ts';
import type { Order, Plan } from './plan.ts';
import { compile, type Compiled } from './typst.ts';

/** How a booklet fits its sheets. */
interface Fit {
  /** The size of its words in pt. */
  size: number;
  /** Pages for notes at the end, and before the slips that must stand on a right-hand page. */
  notes: number;
  notesBefore: number;
}

/** The sizes that a booklet's words may have, in pt: the largest that fits is taken. */
const sizes = [9, 9.2, 9.4, 9.6, 9.9, 10.2] as const;

/** More empty pages than this, and the booklet has too little text. */
const mostNotes = 3;

/** The three variants of a booklet have the same lines, so its fit is found once. */
const fits = new WeakMap<World, Map<string, Fit>>();

/** A booklet: cover, contents, chapters, slips, sources, back. */
export function planBooklet(order: Order): Plan {
  const { world, booklet, origin } = order;
  const { chapters, sources } = chaptersOf(world, booklet, origin);
  const { title, slips = 0 } = booklet.head;
  const document: PrintDocument = {
    ...frameFor(order, pagePath(order)),
    showRefs: true,
    coverSize: sizeOf(title, [18, 38], [30, 33], [44, 28]),
    slips,
    sources,
    chapters: chapters.map(({ title: name, newPage, blocks }) => ({
      breakBefore: newPage,
      blocks: [
        ...(name === undefined ? [] : [{ t: 'h', level: 1, c: [{ t: 'text', v: name }] }]),
        ...onlyLastRule(blocks),
      ],
    })),
  };
  return {
    template: 'booklet',
    document,
    file: booklet.file,
    compile: () => {
      const known = fits.get(world) ?? new Map<string, Fit>();
      fits.set(world, known);
      const fit = known.get(booklet.file);
      if (fit) return compile('booklet', { ...document, ...fit });
      const found = findFit(order, document);
      known.set(booklet.file, found.fit);
      return found.compiled;
    },
  };
}

function findFit({ booklet }: Order, document: PrintDocument): { fit: Fit; compiled: Compiled } {
  const { pages = 0, slips = 0 } = booklet.head;
  const at = `${booklet.file}:${booklet.lineOf(['pages'])}`;
  const tried = largestThatFits((size) => draw(document, size, slips), pages);
  const room = pages - tried.compiled.pages;
  if (room < 0)
    throw new PrintError(
      `${at} the text is ${-room} pages too long for ${pages} → take parts out of chapters, or add four pages`,
    );
  if (room > mostNotes)
    throw new PrintError(
      `${at} the text leaves ${room} of ${pages} pages empty → add chapters, or take four pages away`,
    );
  if (room === 0) return tried;
  const fit = { ...tried.fit, notes: room };
  return { fit, compiled: compile('booklet', { ...document, ...fit }) };
}

/** Halves the sizes until the largest whose pages are enough is left; the smallest when none is. */
function largestThatFits(make: (size: number) => Drawn, pages: number): Drawn {
  let [low, high, best]: [number, number, Drawn | undefined] = [0, sizes.length - 1, undefined];
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2);
    const made = make(sizes[middle] ?? sizes[0]);
    if (made.compiled.pages <= pages) [best, low] = [made, middle + 1];
    else high = middle - 1;
  }
  return best ?? make(sizes[0]);
}

type Drawn = ReturnType<typeof draw>;

/** Draws a booklet without notes at its end; slips are moved to a right-hand page. */
function draw(document: PrintDocument, size: number, slips: number): { fit: Fit; compiled: Compiled } {
  const fit = { size, notes: 0, notesBefore: 0 };
  const compiled = compile('booklet', { ...document, ...fit });
  const [textEnd] = compiled.query('text-end') as number[];
  if (slips === 0 || textEnd === undefined || textEnd % 2 === 0) return { fit, compiled };
  const moved = { ...fit, notesBefore: 1 };
  return { fit: moved, compiled: compile('booklet', { ...document, ...moved }) };
}
