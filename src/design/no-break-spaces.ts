import { languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locales.ts';
import { noBreakSpace as space, tieSigns, wordJoiner as joiner } from './no-break.ts';

/**
 * Puts no-break spaces where a line must not end, for print only: between a number and the short word that it counts,
 * inside a number, before the number that ends a sentence, before a dash, after № and after the short words of the language;
 * and ties the two ends of 15–17.
 */
export function addNoBreakSpaces(locale: Locale, text: string): string {
  const tied = tieSigns(text)
    .replace(/(?<=\d)–(?=\d)/g, `–${joiner}`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, space)
    .replace(/(?<=\p{L}\p{P}?) (?=\d{1,3}([.?!]\s|[.?!]?$))/gu, space)
    .replace(/(?<=(^|[\s(])\d[\d.,–\u00A0\u2060]*) (?=\p{Ll}{1,8}(?!\p{L}))/gu, space);
  const { shortWords } = languages[locale];
  return shortWords ? tied.replace(shortWords, `$1${space}`) : tied;
}
