import { entryOf, type Catalog } from '../../content/catalog.ts';
import { drawnShapes } from '../../design/drawing-shapes.ts';
import { drawingSource, wholeBox, type Box, type Crop } from '../../design/drawing.ts';
import { endlessGround, standingOf, type Standing } from '../../design/drawing-frame.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { PrintDrawing } from './print-tree.ts';

/**
 * A drawing for paper, whole or the part that was chosen for a shape of frame, with what frames of other shapes need.
 * @throws when there is none of this id.
 */
export function printDrawing(catalog: Catalog, locale: Locale, id: string, crop?: Crop): PrintDrawing {
  const { crops, description } = entryOf('drawing', catalog.drawings, id);
  const source = drawingSource(id);
  const whole = wholeBox(source);
  return {
    id,
    ...frameable(source, whole),
    ...{ whole, crops },
    box: crop ? crops[crop] : whole,
    alt: description[locale],
  };
}

/** A drawing stands in many files, in every language and variant. */
const known = new Map<string, Pick<PrintDrawing, 'shapes' | keyof Standing>>();

function frameable(source: string, whole: Box) {
  const found = known.get(source);
  if (found) return found;
  const shapes = endlessGround(drawnShapes(source), whole);
  const made = { shapes, ...standingOf(shapes, whole) };
  known.set(source, made);
  return made;
}
