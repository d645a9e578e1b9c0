import type { Locale } from '../i18n/locales.ts';

const space = '\u00A0';

/** The short words that never end a line: one letter in English, prepositions and conjunctions in Russian. */
const leaning: Readonly<Record<Locale, RegExp | undefined>> = {
  az: undefined,
  ru: /(?<=^|[\s«(\u00A0])(а|в|и|к|о|с|у|я|во|до|за|из|ко|на|не|об|от|по|со) (?=[\p{L}«\d])/giu,
  en: /(?<=^|[\s‘(\u00A0])(a|I) (?=\p{L})/gu,
};

/**
 * Puts no-break spaces where a line must not end, for print only: between a number and the short word that it counts,
 * inside a number, before a dash, after № and after words of a letter or two.
 */
export function tieWords(locale: Locale, text: string): string {
  const tied = text
    .replace(/(?<=№) /g, space)
    .replace(/ (?=[—–] )/g, space)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, space)
    .replace(/(?<=(^|[\s(])\d[\d.,–]*) (?=\p{Ll}{1,8}(?!\p{L}))/gu, space);
  const short = leaning[locale];
  return short ? tied.replace(short, `$1${space}`) : tied;
}
