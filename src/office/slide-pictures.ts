import type PptxGenJS from 'pptxgenjs';
import type { ColourRole } from '../design/audiences.ts';
import { framedBox } from '../design/drawing-frame.ts';
import { drawingPicture } from '../design/drawing-picture.ts';
import type { Box } from '../design/drawing.ts';
import type { PrintDrawing } from '../print/blocks/print-tree.ts';
import { colour, openingMargin, page, pictureWidths, type Deck } from './slide-layouts.ts';

/** A place on a slide, in inches. */
type Place = Record<'x' | 'y' | 'w' | 'h', number>;

/** In px; sharp on a wall. */
const pixels = 1600;

/** Puts a drawing into its place, as much of it as a frame of that shape shows, with what is seen as its alternative text. */
export function addFramed(
  slide: PptxGenJS.Slide,
  deck: Deck,
  picture: PrintDrawing,
  place: Place,
): Promise<void> {
  return addPart(slide, deck, picture, framedBox(picture, place.w / place.h), place);
}

/** Puts a drawing of a width at the right edge of a slide, from its top to its foot. */
export function addAtRight(
  slide: PptxGenJS.Slide,
  deck: Deck,
  picture: PrintDrawing,
  w: number,
): Promise<void> {
  return addFramed(slide, deck, picture, { x: page.w - w, y: 0, w, h: page.h });
}

/** Puts the whole drawing of the deck into a window at the right of a slide, as its PDF has it. */
export async function addOpening(slide: PptxGenJS.Slide, deck: Deck): Promise<void> {
  const { picture, palette } = deck;
  const [, , width, height] = picture.whole;
  const unit = Math.min(pictureWidths.opening / width, (7 / 8) * (page.h / height));
  const [w, h] = [width * unit, height * unit];
  const place = { x: page.w - w - openingMargin, y: (page.h - h) / 2, w, h };
  await addFramed(slide, deck, picture, place);
  slide.addShape('rect', { ...place, line: { color: colour(palette.light), width: 0.8 } });
}

async function addPart(
  slide: PptxGenJS.Slide,
  { pictureInks }: Deck,
  { shapes, alt }: PrintDrawing,
  part: Box,
  place: Place,
): Promise<void> {
  const colours = pictureInks.roles as Record<ColourRole, string>;
  const picture = await drawingPicture(shapes, part, colours, pixels);
  slide.addImage({ data: `image/png;base64,${picture.toString('base64')}`, ...place, altText: alt });
}
