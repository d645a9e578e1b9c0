import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** A language of the point-to card beside those of the site. */
export const pointLanguage = z.strictObject({
  /** Its BCP 47 tag, such as `tr`; the phrases name their words by it. */
  id: z.string().regex(/^[a-z]{2,3}$/, 'write the two or three letters of the language, for example tr'),
  /** What its speakers call it. */
  name: z.string().min(1, 'write what its speakers call it'),
  /** True once it stands on the card; it needs a reviewer and every phrase for that. */
  shown: z.boolean({ error: 'write true or false' }),
  /** Who speaks it, read every phrase, and answers for them; null as long as nobody has. */
  reviewer: z.string().trim().min(3, 'write the name of the reviewer, or null').nullable(),
});

/** What is drawn beside a phrase where no drawing fits: a sign for yes, no, not knowing, silence, or for pointing. */
const pointMarks = ['yes', 'no', 'unknown', 'silent', 'choose'] as const;

/** A phrase of the point-to card. */
export const pointPhrase = z
  .strictObject({
    id,
    /** Who points to it. */
    side: z.enum(['officer', 'traveller'], { error: 'write officer or traveller' }),
    /** The drawing beside it, from drawings.yaml. */
    drawing: id.optional(),
    /** A sign instead of a drawing. */
    mark: z.enum(pointMarks, { error: `use one of: ${pointMarks.join(', ')}` }).optional(),
    /** The contact whose number stands beside it instead, from contacts.yaml. */
    contact: id.optional(),
    /** The phrase in the languages of the site. */
    text: localized,
    /** The phrase in other languages, by their tags. */
    more: z.record(z.string(), z.string().trim().min(1, 'write the phrase, or leave this line out')).default({}),
  })
  .refine(({ drawing, mark, contact }) => [drawing, mark, contact].filter(Boolean).length === 1, {
    error: 'give one of `drawing:`, `mark:` and `contact:`',
  });

/** A checked phrase of the point-to card. */
export type PointPhrase = z.infer<typeof pointPhrase>;
