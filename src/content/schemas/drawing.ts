import { z } from 'astro/zod';
import { audiences } from '../../design/audiences.ts';
import { crops, type Crop } from '../../design/drawing.ts';
import { id } from './id.ts';
import { localized } from './localized.ts';

const units = z.number('write a number of units').min(0, 'write 0 or more');
const box = z.tuple([units, units, units, units], 'write [x, y, width, height] in units of the drawing');

/** What editors say of a drawing that stands as `src/design/drawings/<id>.svg`. */
export const drawing = z.strictObject({
  /** The name of the file in src/design/drawings/, without `.svg`. */
  id,
  /** What the drawing is called in lists of drawings. */
  title: localized,
  /** What is seen, in one sentence, for readers who cannot see it. */
  description: localized,
  /** The audience for whose colours it was drawn; it is looked at in all. */
  pane: z.enum(audiences, { error: `use one of: ${audiences.join(', ')}` }),
  /** The part to show in each shape of frame, chosen by eye, as [x, y, width, height] in units of the drawing. */
  crops: z.strictObject(Object.fromEntries(crops.map((crop) => [crop, box])) as Record<Crop, typeof box>),
});

/** A checked drawing. */
export type Drawing = z.infer<typeof drawing>;
