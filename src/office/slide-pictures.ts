import type PptxGenJS from 'pptxgenjs';
import type { ColourRole } from '../design/audiences.ts';
import type { Box } from '../design/drawing.ts';
import { drawingPicture } from '../design/drawing-picture.ts';
import type { PrintDrawing } from '../print/blocks/print-tree.ts';
import { colour, page, type Deck } from './slide-layouts.ts';

/** A place on a slide, in inches. */
type Place = Record<'x' | 'y' | 'w' | 'h', number>;

/** In px; sharp on a wall. */
const pixels = 1600;

/** Puts the part of a drawing that is shown into its place, with what is seen as its alternative text. */
export async function addDrawing(
  slide: PptxGenJS.Slide,
  { pictureInks }: Deck,
  { id, box, alt }: PrintDrawing,
  place: Place,
): Promise<void> {
  const colours = pictureInks.roles as Record<ColourRole, string>;
  const picture = await drawingPicture(id, box, colours, pixels);
  slide.addImage({ data: `image/png;base64,${picture.toString('base64')}`, ...place, altText: alt });
}

/** Puts a drawing of a width at the right edge of a slide, from its top to its foot. */
export async function addAtRight(
  slide: PptxGenJS.Slide,
  deck: Deck,
  picture: PrintDrawing,
  w: number,
): Promise<void> {
  const place = { x: page.w - w, y: 0, w, h: page.h };
  await addDrawing(slide, deck, { ...picture, box: narrowed(picture.box, place.w / place.h) }, place);
}

/** Puts a whole square drawing of a width at the right edge, on its foot; above it goes on in the colour of its ground. */
export async function addWhole(
  slide: PptxGenJS.Slide,
  deck: Deck,
  picture: PrintDrawing,
  w: number,
): Promise<void> {
  const x = page.w - w;
  slide.addShape('rect', { x, y: 0, w, h: page.h, fill: { color: colour(deck.pictureInks.roles.pane) } });
  await addDrawing(slide, deck, picture, { x, y: page.h - w, w, h: w });
}

/** The drawing of the lesson, for a frame that is narrower than high: between its tall and its square part. */
export function ownPicture({ picture: { crops, ...picture } }: Deck, ratio: number): PrintDrawing {
  const { tall, square } = crops;
  const slope = square[2] - tall[2] - ratio * (square[3] - tall[3]);
  const share = (ratio * tall[3] - tall[2]) / slope;
  const between = (side: 0 | 1 | 2 | 3) => tall[side] + share * (square[side] - tall[side]);
  return { ...picture, box: [between(0), between(1), between(2), between(3)] };
}

/** The middle of a box at another width : height, which is narrower. */
function narrowed([x, y, width, height]: Box, ratio: number): Box {
  return [x + (width - height * ratio) / 2, y, height * ratio, height];
}
