import type { Locale } from '../../i18n/locales.ts';

const shy = '\u00AD';
const vowels = 'aeəıioöuü';

/**
 * Puts soft hyphens between the syllables of Azerbaijani words of nine letters or more, for print only; Russian and English keep their text,
 * because Typst has patterns for them and none for Azerbaijani.
 */
export function hyphenate(locale: Locale, text: string): string {
  if (locale !== 'az') return text;
  return text.replace(/\p{L}{9,}/gu, (word) => syllablesOf(word).join(shy));
}

/**
 * The syllables of an Azerbaijani word: each holds one vowel, and a single consonant before a vowel goes with it.
 * Two letters at least stay on each side; abbreviations, words of five letters or fewer and words of another
 * alphabet stay whole.
 */
export function syllablesOf(word: string): string[] {
  const lower = word.toLocaleLowerCase('az');
  const isWhole = word.length < 6 || word.slice(1) !== lower.slice(1) || /[^a-zəığöşüç]/.test(lower);
  if (isWhole) return [word];
  const breaks = [...lower]
    .flatMap((letter, index) => (isVowel(letter) ? [onsetOf(lower, index)] : []))
    .slice(1);
  const cuts = breaks.filter((at) => at >= 2 && at <= word.length - 2);
  return [0, ...cuts].map((from, index) => word.slice(from, cuts[index] ?? word.length));
}

/** Where the syllable of a vowel begins: at the consonant before it, or at the vowel after another vowel. */
function onsetOf(word: string, vowel: number): number {
  return vowel > 0 && !isVowel(word.charAt(vowel - 1)) ? vowel - 1 : vowel;
}

function isVowel(letter: string): boolean {
  return vowels.includes(letter);
}
