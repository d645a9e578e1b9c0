import { cropRatios } from '../../design/drawing.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import { compile } from '../typst/typst.ts';
import type { BookletDocument } from './print-document.ts';

/** How the pages of a booklet are filled. */
export interface Filling {
  /** For each chapter: the shape of the drawing over it, as width : height, and how high in mm the one at its end is. */
  chapters: Pick<Option, 'ratio' | 'closing'>[];
  /** How many pages of pictures close it in fours, and how many of them stand before the slips. */
  plates: number;
  platesBeforeSlips: number;
}

/** What the template tells of the pages of a booklet; see `tell-filling` in booklet-openings.typ. */
interface Told {
  starts: number[];
  afterText: number;
  ends: [page: number, share: number][];
  pages: number;
}

/** What a chapter becomes under a drawing of a shape. */
interface Option {
  ratio: number;
  closing: number | null;
  pages: number;
  cost: number;
}

/** A way of filling the chapters so far. */
interface Way {
  chapters: Option[];
  cost: number;
}

/** The shapes that were chosen by eye, and those between them for chapters whose pages none of these fills well. */
const shapes = [cropRatios.wide, cropRatios.screen, cropRatios.square];
const shapesBetween = [2.08, 1.56, 1.36, 1.18];

/** The least share of a page that is filled, and the one that looks well. */
const least = 0.52;
const well = 0.7;
const tooEmpty = 1000;
const cramped = 20;

/** The room for words on a page, in mm, and what stands over and under a drawing at the end of a chapter. */
const [measure, roomHeight] = [116, 168];
const aroundClosing = 25;

/** Cover and contents stand before the chapters. */
const before = 2;

/**
 * Fills the pages of a booklet: each chapter begins on a page of its own, so the height of its drawing alone decides
 * how full its pages are; pages of pictures fill the last sheet.
 */
export function filled(document: BookletDocument): Filling {
  const bare = withoutShapes(document);
  let told = shapes.map((ratio) => toldAt(bare, ratio));
  let options = optionsOf(document, told);
  if (options.some((ones) => ones.every(({ cost }) => cost >= cramped))) {
    told = [...told, ...shapesBetween.map((ratio) => toldAt(bare, ratio))];
    options = optionsOf(document, told);
  }
  const [{ pages, afterText } = { pages: 0, afterText: 0 }] = told;
  const ways = options.reduce(bestWays, new Map<number, Way>([[0, { chapters: [], cost: 0 }]]));
  const [best] = [...ways]
    .flatMap(([length, way]) => closed(document, way, before + length, pages - afterText + 1))
    .sort((one, other) => one.cost - other.cost);
  if (!best) throw new Error(`${document.title} does not close in fours`);
  const { chapters, plates, platesBeforeSlips } = best;
  return { chapters, plates, platesBeforeSlips };
}

/** A way with the pages of pictures that close it in fours; slips need a right-hand page. */
function closed({ slips, plates: { length } }: BookletDocument, way: Way, pages: number, after: number) {
  const plates = (4 - ((pages + after) % 4)) % 4;
  const platesBeforeSlips = slips > 0 && pages % 2 === 1 ? 1 : 0;
  if (plates > length || platesBeforeSlips > plates) return [];
  return [{ ...way, plates, platesBeforeSlips, cost: way.cost + 4 * (pages + after + plates) }];
}

/** Where words stand does not depend on what drawings show, and drawing takes most of the time. */
function withoutShapes(document: BookletDocument): BookletDocument {
  const bare = <Picture extends object>(picture: Picture) => ({ ...picture, shapes: [] });
  const bareBlock = (block: PrintBlock): PrintBlock => {
    if (block.t === 'pictured') return { ...block, picture: bare(block.picture) };
    return block.t === 'drawing' ? bare(block) : block;
  };
  return {
    ...document,
    picture: bare(document.picture),
    plates: [],
    chapters: document.chapters.map((chapter) => ({
      ...chapter,
      picture: bare(chapter.picture),
      blocks: chapter.blocks.map(bareBlock),
    })),
  };
}

function toldAt(document: BookletDocument, ratio: number): Told & { ratio: number } {
  const chapters = document.chapters.map((chapter) => ({ ...chapter, ratio }));
  const [told] = compile({ ...document, chapters }).query('filling') as Told[];
  if (!told) throw new Error('the template tells nothing of its pages');
  return { ...told, ratio };
}

function optionsOf({ chapters }: BookletDocument, told: readonly (Told & { ratio: number })[]): Option[][] {
  return chapters.map(({ isSheet }, chapter) => told.map((one) => optionOf(one, chapter, isSheet)));
}

/** The pages of a chapter, which cost much when they are too empty and a little when they might be fuller. */
function optionOf(
  { ratio, starts, afterText, ends }: Told & { ratio: number },
  chapter: number,
  isSheet: boolean,
): Option {
  const start = starts[chapter] ?? 0;
  const next = starts[chapter + 1] ?? afterText;
  const shares = range(start, next).map((page) => ends.filter(([on]) => on === page).map(([, down]) => down));
  const filled = shares.map((ones) => Math.max(0, ...ones));
  const last = filled.at(-1) ?? 1;
  const closing = last < well && !isSheet ? closingHeight(last) : null;
  const open = closing === null ? filled : filled.slice(0, -1);
  // A drawing leaves room for what the chapter begins with.
  const isCramped = shares.length > 1 && (shares[0]?.length ?? 0) < 2;
  const cost = [
    cropRatios.wide - ratio,
    closing === null ? 0 : 6,
    isCramped ? cramped : 0,
    ...open.map((share) => (share < least ? tooEmpty * (1 + least - share) : 10 * Math.max(0, well - share))),
  ].reduce((sum, one) => sum + one, 0);
  return { ratio, closing, pages: next - start, cost };
}

/** How high a drawing may be under words that reach so far down; null where it would be a mere strip. */
function closingHeight(share: number): number | null {
  const high = Math.min(roomHeight * (1 - share) - aroundClosing, measure);
  return high < measure / cropRatios.wide ? null : high;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The cheapest way to each number of pages, with one chapter more. */
function bestWays(ways: ReadonlyMap<number, Way>, options: readonly Option[]): Map<number, Way> {
  const next = new Map<number, Way>();
  for (const [pages, way] of ways) {
    for (const option of options) {
      const total = pages + option.pages;
      const cost = way.cost + option.cost;
      if (cost < (next.get(total)?.cost ?? Infinity))
        next.set(total, { chapters: [...way.chapters, option], cost });
    }
  }
  return next;
}
