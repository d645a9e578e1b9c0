import { z } from 'astro/zod';
import { id } from './id.ts';
import { inEveryLanguage } from './localized.ts';

const words = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}#]/u, 'write words; * stands for any letters and # for a telephone number');

const choice = z.strictObject({
  /** The form that the site writes. */
  write: z.string().trim().min(1, 'write the form that the site uses'),
  /** The forms that no text may use outside quotation marks: words, `*` for any letters, `#` for a telephone number. */
  refuse: z.array(words).min(1, 'name a form to refuse or leave the language out'),
});

/** One thing that the site always says in one form, with the forms that it refuses. */
export const form = z.strictObject({
  /** The name of this entry. */
  id,
  /** What is said, for editors; part of the message of the check. */
  about: z.string().trim().min(1, 'tell what the words are about'),
  /** The form in each language that has a choice. */
  ...inEveryLanguage(() => choice.optional()),
});

/** A checked entry of forms.yaml. */
export type Form = z.infer<typeof form>;
