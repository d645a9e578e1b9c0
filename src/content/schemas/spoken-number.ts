import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** How a telephone number is said aloud, for whoever records a film, a radio spot or a telephone menu. */
export const spokenNumber = z.strictObject({
  id,
  /** The number as it is written. */
  written: z.string(),
  /** The words to say first, for ears that hear it for the first time. */
  say: localized,
  /** The words that people use among themselves; for the second time. */
  also: localized,
  /** The number inside its sentence, with the ending that it takes there. */
  call: localized,
});
