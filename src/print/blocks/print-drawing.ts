import { entryOf, type Catalog } from '../../content/catalog.ts';
import { drawnShapes } from '../../design/drawing-shapes.ts';
import { drawingSource, wholeBox, type Crop } from '../../design/drawing.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CroppedDrawing, PrintDrawing } from './print-tree.ts';

/**
 * A drawing for paper, whole or the part that was chosen for a shape of frame.
 * @throws when there is none of this id.
 */
export function printDrawing(catalog: Catalog, locale: Locale, id: string, crop?: Crop): PrintDrawing {
  const { crops, description } = entryOf('drawing', catalog.drawings, id);
  const source = drawingSource(id);
  return {
    id,
    shapes: drawnShapes(source),
    box: crop ? crops[crop] : wholeBox(source),
    alt: description[locale],
  };
}

/**
 * A drawing for paper with the part of it for each shape of frame.
 * @throws when there is none of this id.
 */
export function croppedDrawing(catalog: Catalog, locale: Locale, id: string): CroppedDrawing {
  const { crops } = entryOf('drawing', catalog.drawings, id);
  return { ...printDrawing(catalog, locale, id), crops };
}
