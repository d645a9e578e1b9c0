import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** What a square of the board game is: where the star begins or comes home, a plain step, somebody who helps, or something to say together. */
const squareKinds = ['start', 'home', 'step', 'helper', 'together'] as const;

/** A square of the board game. */
export const boardSquare = z.strictObject({
  /** Its name for the squares that lead to it. */
  id,
  /** Its column and row on the board, from 0: [0, 5] is at the left in the lowest row. */
  at: z.tuple([z.int().min(0).max(5), z.int().min(0).max(5)]),
  /** The squares to which the star may go on; two where the players choose. */
  next: z.array(id).max(2, 'let the players choose between two ways at most'),
  /** What it is. */
  kind: z.enum(squareKinds, { error: `use one of: ${squareKinds.join(', ')}` }),
  /** What stands on it, a few words; a plain step has none. */
  title: localized.optional(),
  /** What is drawn on it, from drawings.yaml. */
  drawing: id.optional(),
  /** The contact whose number stands over its words, from contacts.yaml. */
  call: id.optional(),
});

/** A checked square. */
export type BoardSquare = z.infer<typeof boardSquare>;
