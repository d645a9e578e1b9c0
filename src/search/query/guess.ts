import type { Language } from '../words/language.ts';
import { oneEditAway } from '../words/edits.ts';
import { stemOf, wordsOf, type Word } from '../words/stems.ts';

/** The stems that the index or a saying of one language holds, each with the number of records that hold it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The shortest word of which a typing error is looked for; of shorter ones every word is one error away. */
const shortest = 4;
/** How many words a typing error may lead to. */
const mostGuesses = 3;

/**
 * What was meant by a query in the other alphabet than that of the language: the first reading of it, by the keys or by
 * the sounds, of which every word is known; else the one that typing errors explain best; else the query itself.
 */
export function readQuery(language: Language, query: string, vocabulary: Vocabulary): string {
  const readings = language.otherReadings(query).map((reading) => {
    const words = wordsOf(language, reading).filter(({ stem }) => stem !== '');
    const known = words.filter(({ stem }) => vocabulary.has(stem)).length;
    const isNear = ({ start, end }: Word) =>
      guessStems(language, reading.slice(start, end), vocabulary).length > 0;
    const near = words.filter((word) => vocabulary.has(word.stem) || isNear(word)).length;
    return { reading, score: words.length === 0 ? 0 : (known + near) / words.length };
  });
  const best = readings.sort((a, b) => b.score - a.score)[0];
  return best && best.score > 0.9 ? best.reading : query;
}

/** The stems that an unknown word may stand for, one typing error away, likeliest first. */
export function guessStems(language: Language, word: string, vocabulary: Vocabulary): string[] {
  const folded = language.fold(word);
  if (folded.length < shortest || !/^\p{L}+$/u.test(folded)) return [];
  const typed = stemOf(language, word);
  const guesses = new Map<string, number>();
  for (const edited of oneEditAway(folded)) {
    const stem = stemOf(language, edited);
    const held = vocabulary.get(stem);
    if (held === undefined || stem.length < shortest - 1) continue;
    // People rarely err in the first letter, and seldom in the ending: a stem one error away comes before the others.
    const isLikely = stem[0] === folded[0] ? 1000 : 0;
    guesses.set(stem, held * 10 + isLikely + (Math.abs(stem.length - typed.length) <= 1 ? 500 : 0));
  }
  return [...guesses]
    .sort((a, b) => b[1] - a[1])
    .map(([stem]) => stem)
    .slice(0, mostGuesses);
}
