import type { Language } from '../words/language.ts';
import { wordsOf } from '../words/stems.ts';

/** A stem to look for; a prefix also finds longer words that begin so. */
export interface Alternative {
  stem: string;
  isPrefix: boolean;
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
export interface SynonymRule {
  /** Phrases, each as its stems. */
  say: readonly (readonly string[])[];
  /** The stems of the words of the site. */
  means: readonly string[];
  /** The kind of result that is asked for, when the words name one. */
  kind?: string | undefined;
  /** The hits that answer it, best first. */
  hits: readonly number[];
}

/** A rule of which a phrase is among the words of a query, with the longest such phrase. */
export interface SynonymMatch {
  rule: SynonymRule;
  phrase: readonly string[];
}

/** The words of a query that say something, each with its own stem as the first alternative. */
export function termsOf(language: Language, query: string): Term[] {
  const words = wordsOf(language, query).filter(({ stem }) => stem !== '');
  const typing = /[\p{L}\p{N}]$/u.test(query) ? words[words.length - 1] : undefined;
  return words.map((found) => {
    const word = query.normalize('NFC').slice(found.start, found.end);
    const exact = { stem: found.stem, isPrefix: false, weight: 1 };
    const prefix = { stem: language.fold(word), isPrefix: true, weight: 0.5 };
    const isTyping = found === typing && prefix.stem.length > 1;
    return { word, stem: found.stem, alternatives: isTyping ? [exact, prefix] : [exact], isGuessed: false };
  });
}

/** Gives each word that is part of a synonym the words of the site that it means, as further alternatives. */
export function expandQuery(terms: readonly Term[], synonyms: readonly SynonymRule[]): Term[] {
  const matches = matchSynonyms(terms, synonyms);
  return terms.map((term) => {
    const means = matches
      .filter(({ phrase }) => phrase.some((stem) => isMatched(term, stem)))
      .flatMap(({ rule }) => rule.means);
    const added = [...new Set(means)].map((stem) => ({ stem, isPrefix: false, weight: 0.6 }));
    return { ...term, alternatives: [...term.alternatives, ...added] };
  });
}

/** The rules of which a whole phrase is among the words, with that phrase; the longest phrase first. */
export function matchSynonyms(terms: readonly Term[], synonyms: readonly SynonymRule[]): SynonymMatch[] {
  return synonyms
    .flatMap((rule) => {
      const phrases = rule.say.filter((one) =>
        one.every((stem) => terms.some((term) => isMatched(term, stem))),
      );
      const longest = phrases.sort((a, b) => b.length - a.length)[0];
      return longest ? [{ rule, phrase: longest }] : [];
    })
    .sort((a, b) => b.phrase.length - a.phrase.length);
}

function isMatched(term: Term, stem: string): boolean {
  return term.alternatives.some((one) => !one.isPrefix && one.weight >= 0.8 && one.stem === stem);
}
