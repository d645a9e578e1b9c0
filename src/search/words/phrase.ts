import type { Locale } from '../../i18n/locales.ts';
import { languages } from './languages.ts';
import { wordsOf } from './stems.ts';

/** The stems of a phrase in one order, so that two phrases of the same words are one. */
export function stemsOfPhrase(locale: Locale, phrase: string): string[] {
  const stems = wordsOf(languages[locale], phrase).map(({ stem }) => stem);
  return [...new Set(stems)].filter((stem) => stem !== '').sort();
}
