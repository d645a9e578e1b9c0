import type { Language } from '../words/language.ts';
import { oneEditAway } from '../words/edits.ts';
import { maxLetters, stemOf, wordsOf } from '../words/stems.ts';
import type { Work } from './work.ts';

/** The stems that the index or a synonym of one language holds, each with the number of records that hold it. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The shortest word of which a typing error is looked for; of shorter ones every word is one error away. */
const minLetters = 4;
/** How many words a typing error may lead to. */
const maxGuesses = 3;

/**
 * What was meant by a query in the other alphabet than that of the language: the first reading of it, by the keys or by
 * the sounds, of which every word is known; else the one that typing errors explain best; else the query itself.
 */
export async function resolveKeyboardLayout(
  language: Language,
  query: string,
  vocabulary: Vocabulary,
  work: Work,
): Promise<string> {
  let best = { reading: query, score: 0.9 };
  for (const reading of language.transliterations(query)) {
    const words = wordsOf(language, reading).filter(({ stem }) => stem !== '');
    let points = 0;
    for (const { stem, start, end } of words) {
      if (vocabulary.has(stem)) points += 2;
      else if ((await guessStems(language, reading.slice(start, end), vocabulary, work)).length > 0)
        points += 1;
    }
    // A known word counts twice one that a typing error explains.
    const score = words.length === 0 ? 0 : points / words.length;
    if (score > best.score) best = { reading, score };
  }
  return best.reading;
}

/** The stems that an unknown word may stand for, one typing error away, likeliest first. */
export async function guessStems(
  language: Language,
  word: string,
  vocabulary: Vocabulary,
  work: Work,
): Promise<string[]> {
  const folded = language.fold(word);
  if (folded.length < minLetters || folded.length > maxLetters || !/^\p{L}+$/u.test(folded)) return [];
  const typed = stemOf(language, word);
  const guesses = new Map<string, number>();
  for (const edited of oneEditAway(folded, language.letters)) {
    if (work.isSpent()) break;
    const turn = work.step();
    if (turn) await turn;
    const stem = stemOf(language, edited);
    const held = vocabulary.get(stem);
    if (held === undefined || stem.length < minLetters - 1) continue;
    // People rarely err in the first letter, and seldom in the ending: a stem one error away comes before the others.
    const isLikely = stem[0] === folded[0] ? 1000 : 0;
    const isFrequent = held >= 20 ? 20 : held >= 4 ? 10 : 0;
    guesses.set(stem, isFrequent + isLikely + (Math.abs(stem.length - typed.length) <= 1 ? 500 : 0));
  }
  return [...guesses]
    .sort((a, b) => b[1] - a[1])
    .map(([stem]) => stem)
    .slice(0, maxGuesses);
}
