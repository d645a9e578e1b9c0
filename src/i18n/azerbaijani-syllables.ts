const vowels = 'aeəıioöuü';

/**
 * The syllables of an Azerbaijani word: each holds one vowel, and a single consonant before a vowel goes with it.
 * Two letters at least stay on each side; abbreviations, words of five letters or fewer and words of another
 * alphabet stay whole.
 */
export function azerbaijaniSyllables(word: string): string[] {
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
