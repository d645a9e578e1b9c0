import { languages } from '../../i18n/languages.ts';
import type { Locale } from '../../i18n/locales.ts';

const shy = '\u00AD';

/**
 * Puts soft hyphens between the syllables of words of nine letters or more, for print only, in a language for which
 * Typst has no patterns; another keeps its text.
 */
export function hyphenate(locale: Locale, text: string): string {
  const { syllablesOf } = languages[locale];
  return syllablesOf ? text.replace(/\p{L}{9,}/gu, (word) => syllablesOf(word).join(shy)) : text;
}
