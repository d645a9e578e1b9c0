import { z } from 'astro/zod';
import { languages } from '../../i18n/languages.ts';
import { perLocale, type Locale } from '../../i18n/locales.ts';
import { joinNumbers } from '../join-numbers.ts';

/** A field of the same kind for every language; `language` is what editors call it: `Azerbaijani (az)`. */
export function inEveryLanguage<T extends z.ZodType>(fieldOf: (language: string, locale: Locale) => T) {
  return perLocale((locale) => fieldOf(`${languages[locale].english} (${locale})`, locale));
}

/** One text in the languages of the site; none may be left out or empty. */
export const localized = z.strictObject(
  inEveryLanguage((language) =>
    z
      .string({ error: `write this text in ${language} too` })
      .trim()
      .overwrite(joinNumbers)
      .min(1, `write this text in ${language} too`),
  ),
);
