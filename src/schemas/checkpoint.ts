import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** A checkpoint, or a kind of checkpoint, for which posters are printed. */
export const checkpoint = z.strictObject({
  /** The end of the printed address /q/<id>/; once printed it never changes. */
  id,
  /** What the place is called. */
  name: localized,
  /** The ids of the sources for a named checkpoint; empty for a kind of checkpoint. */
  sources: z.array(id),
});

/** A checked checkpoint. */
export type Checkpoint = z.infer<typeof checkpoint>;
