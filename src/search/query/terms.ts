import type { Language } from '../words/language.ts';
import { wordsOf } from '../words/stems.ts';

/** A stem to look for; `open` ones also find longer words that begin so. */
export interface Alternative {
  stem: string;
  open: boolean;
  /** How much it says of what was meant, up to 1. */
  weight: number;
}

/** One word of a query with everything it may be found by. */
export interface Term {
  /** The word as it was typed. */
  word: string;
  stem: string;
  alternatives: Alternative[];
  /** True when the word stands for another: a typing error or another keyboard layout. */
  isGuessed: boolean;
}

/** What people say for the words of the site, as stems. */
export interface Saying {
  /** Phrases, each as its stems. */
  say: readonly (readonly string[])[];
  /** The stems of the words of the site. */
  means: readonly string[];
  /** The kind of result that is asked for, when the words name one. */
  kind?: string | undefined;
  /** The hits that answer it, best first. */
  hits: readonly number[];
}

/** A saying that is among the words of a query, with its longest phrase that is. */
export interface Said {
  saying: Saying;
  phrase: readonly string[];
}

/** The words of a query that say something, each with its own stem as the first alternative. */
export function termsOf(language: Language, query: string): Term[] {
  const words = wordsOf(language, query).filter(({ stem }) => stem !== '');
  const typing = /[\p{L}\p{N}]$/u.test(query) ? words[words.length - 1] : undefined;
  return words.map((found) => {
    const word = query.normalize('NFC').slice(found.start, found.end);
    const exact = { stem: found.stem, open: false, weight: 1 };
    const begun = { stem: language.fold(word), open: true, weight: 0.5 };
    const isBegun = found === typing && begun.stem.length > 1;
    return { word, stem: found.stem, alternatives: isBegun ? [exact, begun] : [exact], isGuessed: false };
  });
}

/** Gives each word that is part of a saying the words of the site that it means, as further alternatives. */
export function withMeanings(terms: readonly Term[], sayings: readonly Saying[]): Term[] {
  const said = sayingsIn(terms, sayings);
  return terms.map((term) => {
    const means = said
      .filter(({ phrase }) => phrase.some((stem) => isSaid(term, stem)))
      .flatMap(({ saying }) => saying.means);
    const added = [...new Set(means)].map((stem) => ({ stem, open: false, weight: 0.6 }));
    return { ...term, alternatives: [...term.alternatives, ...added] };
  });
}

/** The sayings of which a whole phrase is among the words, with that phrase; the longest phrase first. */
export function sayingsIn(terms: readonly Term[], sayings: readonly Saying[]): Said[] {
  return sayings
    .flatMap((saying) => {
      const phrases = saying.say.filter((one) =>
        one.every((stem) => terms.some((term) => isSaid(term, stem))),
      );
      const longest = phrases.sort((a, b) => b.length - a.length)[0];
      return longest ? [{ saying, phrase: longest }] : [];
    })
    .sort((a, b) => b.phrase.length - a.phrase.length);
}

function isSaid(term: Term, stem: string): boolean {
  return term.alternatives.some((one) => !one.open && one.weight >= 0.8 && one.stem === stem);
}
