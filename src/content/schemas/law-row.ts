import { z } from 'astro/zod';
import { isOver } from './day.ts';
import { localized } from './localized.ts';

const fix = 'write the id of a row of content/data/law.yaml, such as P1 or M-2';

/** The id of a row of law, a letter and a number, such as `P1` or `M-2`. */
const lawId = z.string().regex(/^[A-Z]-?\d+$/, fix);

/** The ids of the rows of law on which an entry of a data file rests. */
export const lawIds = z.array(lawId, { error: fix }).min(1, 'name a row or leave the field out');

/** One thing that the law says, as it was read, with how sure we are of it. */
export const lawRow = z.strictObject({
  /** The name by which <Fact law="…"> and the data files call this row. */
  id: lawId,
  /** What the law says, for editors. */
  claim: z.string(),
  /** The code or law and its articles, such as `CC 144-1.1`; `-` where it rests on no article. */
  article: z.string(),
  /** The copies in which it was read. */
  text: z.string(),
  /** The id of the date line (in `dates`) that is true of this row; left out where it rests on no code. */
  as_of: z.string().optional(),
  /** A or B: may be said. C: not confirmed, and refused as a fact. */
  confidence: z.enum(['A', 'B', 'C'], { error: 'write A, B or C' }),
  /** Plain words that say no more than the law, in the three languages. */
  plain: localized.optional(),
  /** What must not be said of it. */
  never: z.string().optional(),
});

/** How old the texts of the codes are, told at the end of what rests on them. */
export const lawDate = z.strictObject({
  /** The month up to which the texts take in changes, such as "2024-08". */
  id: z
    .string()
    .regex(/^\d{4}-\d{2}$/, 'write it in quotes as "2024-08"')
    .refine((month) => !/^\d{4}-\d{2}$/.test(month) || isOver(month), 'there is no such month, or it is yet to come'),
  /** The line where this is the newest month of the page. */
  line: localized,
  /** The sentence that follows the line of a newer month. */
  also: localized,
});

/** Words that were law once, and must stand nowhere now. */
export const repealed = z.strictObject({
  /** The name of this entry, an X and a number. */
  id: lawId,
  /** The words as they stood. */
  words: z.string(),
  /** Where they stood. */
  where: z.string(),
  /** The act that took them out, with its day. */
  since: z.string(),
  /** What to write instead; the end of the check's message. */
  instead: z.string(),
  /** Regular expressions that find the words in the three languages, in any ending. */
  patterns: z.array(z.string().refine(isPattern, 'write a regular expression that can be read')).min(1),
});

/** Checked words that are no longer law. */
export type Repealed = z.infer<typeof repealed>;

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
