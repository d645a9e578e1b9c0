import { z } from 'astro/zod';
import { joinNumbers } from '../join-numbers.ts';

const text = (language: string) =>
  z
    .string({ error: `write this text in ${language} too` })
    .trim()
    .overwrite(joinNumbers)
    .min(1, `write this text in ${language} too`);

/** One text in the three languages of the site; none may be left out or empty. */
export const localized = z.strictObject({
  /** The text in Azerbaijani, the first language of the site. */
  az: text('Azerbaijani (az)'),
  /** The text in Russian. */
  ru: text('Russian (ru)'),
  /** The text in English. */
  en: text('English (en)'),
});
