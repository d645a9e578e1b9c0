import { cropRatios } from '../../design/drawing.ts';
import type { PrintBlock } from '../blocks/print-tree.ts';
import { compile } from '../typst/typst.ts';
import type { BookletChapter, BookletDocument, Foot } from './print-document.ts';

/** How the pages of a booklet are filled. */
export interface Filling {
  /** For each chapter: the shapes of its drawings and what stands at the feet of its pages. */
  chapters: (Shapes & Pick<Option, 'feet'>)[];
  /** How many pages of pictures close it in fours, and how many of them stand before the slips. */
  plates: number;
  platesBeforeSlips: number;
}

/** What the template tells of the pages of a booklet; see `tell-filling` in booklet-openings.typ. */
interface Told {
  starts: number[];
  afterText: number;
  ends: [page: number, share: number][];
  /** The pages from which a paragraph or table runs on to the next. */
  full: number[];
  /** The ends of the blocks of a chapter itself. */
  tops: [page: number, share: number, block: number][];
  pages: number;
}

/** The shapes of the drawings over a chapter and in it, as width : height; null leaves them as they were written. */
interface Shapes {
  over: number;
  inside: number | null;
}

/** What a chapter becomes with drawings of some shapes. */
interface Option extends Shapes {
  feet: Foot[];
  pages: number;
  cost: number;
}

/** A way of filling the chapters so far. */
interface Way {
  chapters: Option[];
  cost: number;
}

/** The shapes that were chosen by eye, and others for chapters whose pages none of these fills well. */
const shapes = [cropRatios.wide, cropRatios.screen, cropRatios.square];
const moreShapes = [
  [2.08, 1.56, 1.36, 1.18].map((over) => ({ over, inside: null })),
  [2.8, cropRatios.screen].flatMap((inside) =>
    [cropRatios.wide, cropRatios.screen].map((over) => ({ over, inside })),
  ),
];

/** The least share of a page that is filled, and the one that looks well. */
const least = 0.62;
const well = 0.78;
const tooEmpty = 1000;
const cramped = 40;
const pause = 10;
const poor = 16;

/** The room for words on a page, in mm. */
const [measure, roomHeight] = [116, 168];
/** What stands over and under a drawing at the foot of a page, and over a strip with its least and greatest height. */
const aroundDrawing = 25;
const overStrip = 9;
const [lowStrip, highStrip] = [27, 50];

/** Cover and contents stand before the chapters. */
const before = 2;

/**
 * Fills the pages of a booklet: each chapter begins on a page of its own, so the heights of its drawings decide how
 * full its pages are; pages of pictures fill the last sheet.
 */
export function filled(document: BookletDocument): Filling {
  const bare = withoutShapes(document);
  const told = shapes.map((over) => toldAt(bare, { over, inside: null }));
  let options = optionsOf(document, told);
  const isPoor = (ones: readonly Option[]) => ones.every(({ cost }) => cost >= poor);
  for (const more of moreShapes) {
    if (!options.some(isPoor)) break;
    told.push(...more.map((one) => toldAt(bare, one)));
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

function toldAt(document: BookletDocument, shape: Shapes): Told & Shapes {
  const chapters = document.chapters.map((chapter) => shaped(chapter, shape));
  const [told] = compile({ ...document, chapters }).query('filling') as Told[];
  if (!told) throw new Error('the template tells nothing of its pages');
  return { ...told, ...shape };
}

/** A chapter with drawings of some shapes. */
export function shaped(chapter: BookletChapter, { over, inside }: Shapes): BookletChapter {
  const reshaped = (block: PrintBlock): PrintBlock =>
    block.t === 'drawing' && inside !== null ? { ...block, box: [0, 0, inside, 1] } : block;
  return { ...chapter, ratio: over, blocks: chapter.blocks.map(reshaped) };
}

function optionsOf({ chapters }: BookletDocument, told: readonly (Told & Shapes)[]): Option[][] {
  return chapters.map(({ isSheet }, chapter) => told.map((one) => optionOf(one, chapter, isSheet)));
}

/** The pages of a chapter, which cost much when they are too empty and a little when they might be fuller. */
function optionOf(told: Told & Shapes, chapter: number, isSheet: boolean): Option {
  const { over, inside, starts, afterText } = told;
  const start = starts[chapter] ?? 0;
  const next = starts[chapter + 1] ?? afterText;
  const pages = range(start, next).map((page) => pageOf(told, page));
  const feet = pages.map((page, index) => footOf(page, index === pages.length - 1, isSheet));
  // A drawing leaves room for what the chapter begins with.
  const isCramped = pages.length > 1 && (pages[0]?.blocks ?? 0) < 2;
  const cost = [
    4 * (cropRatios.wide - over),
    inside === null ? 0 : 2,
    isCramped ? cramped : 0,
    ...pages.map(({ share }, index) => {
      if (feet[index]) return index === pages.length - 1 ? 4 : pause;
      return isSheet ? 0 : emptinessOf(share);
    }),
  ].reduce((sum, one) => sum + one, 0);
  const isFoot = (foot: Foot | null): foot is Foot => foot !== null;
  return { over, inside, feet: feet.filter(isFoot), pages: next - start, cost };
}

/** How far down the blocks of a page reach, how many end there, and the one of the chapter after which it ends. */
function pageOf({ ends, full, tops }: Told, page: number): { share: number; blocks: number; after?: number } {
  const down = ends.filter(([on]) => on === page).map(([, share]) => share);
  const share = full.includes(page) ? 1 : Math.max(0, ...down);
  const [, , after] = tops.findLast(([on, at]) => on === page && at > share - 0.01) ?? [];
  return { share, blocks: down.length, ...(after !== undefined && { after }) };
}

/** The foot of a page: a chapter may end with a drawing, and pauses at one only where the page would be too empty. */
function footOf({ share, after }: ReturnType<typeof pageOf>, isLast: boolean, isSheet: boolean): Foot | null {
  if (isSheet || after === undefined || share >= (isLast ? well : least)) return null;
  const under = drawingUnder(share);
  return under && { ...under, after };
}

function emptinessOf(share: number): number {
  return share < least ? tooEmpty * (1 + least - share) : 40 * Math.max(0, well - share);
}

/** What stands under words that reach so far down; null where there is hardly room. */
function drawingUnder(share: number): Pick<Foot, 'form' | 'high'> | null {
  const room = roomHeight * (1 - share);
  const high = Math.min(room - aroundDrawing, measure);
  if (high >= measure / cropRatios.wide) return { form: 'picture', high };
  const strip = Math.min(room - overStrip, highStrip);
  return strip < lowStrip ? null : { form: 'strip', high: strip };
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
