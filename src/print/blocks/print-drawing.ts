import { entryOf, type Catalog } from '../../content/catalog.ts';
import { drawingSource, type Crop } from '../../design/drawing.ts';
import { frameable } from '../../design/drawing-frame.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PrintDrawing } from './print-tree.ts';

/**
 * A drawing for paper, whole or the part that was chosen for a shape of frame, with what frames of other shapes need.
 * @throws when there is none of this id.
 */
export function printDrawing(catalog: Catalog, locale: Locale, id: string, crop?: Crop): PrintDrawing {
  const { crops, description } = entryOf('drawing', catalog.drawings, id);
  const source = drawingSource(id);
  const framed = frameable(source);
  return { id, ...framed, crops, box: crop ? crops[crop] : framed.whole, alt: description[locale] };
}
