import sharp from 'sharp';
import { cachedLater, digestOf } from '../cache/build-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { ColourRole } from './audiences.ts';
import type { Box } from './drawing.ts';
import type { DrawnShape } from './drawing-shapes.ts';
import { outlinedSvg, paintedShapes } from './drawing-svg.ts';

/**
 * A part of a drawing as a PNG of a width in px, for what is edited in an office program. One takes a quarter of a
 * second, and the decks of every language show the same ones, so each is kept.
 */
export function drawingPicture(
  shapes: readonly DrawnShape[],
  box: Box,
  colours: Readonly<Record<ColourRole, string>>,
  width: number,
): Promise<Buffer> {
  return pictureOf(paintedShapes(shapes, colours, box), box, width);
}

/** The same in outlines, to be coloured. */
export function outlinedPicture(shapes: readonly DrawnShape[], box: Box, width: number): Promise<Buffer> {
  return pictureOf(outlinedSvg(shapes, box), box, width);
}

function pictureOf(svg: string, box: Box, width: number): Promise<Buffer> {
  const whole = Math.round(width);
  const digest = digestOf(sourceDigest('src/design/drawing-picture.ts'), svg, String(whole));
  return cachedLater('pictures', digest, () =>
    sharp(Buffer.from(svg), { density: (72 * whole) / box[2] })
      .resize(whole)
      .png({ palette: true, colours: 32, compressionLevel: 9 })
      .toBuffer(),
  );
}
