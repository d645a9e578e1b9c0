import type { Locale } from '../../i18n/locales.ts';

/** How the words of one language are read; each has a file of its own, so that a page loads only what it speaks. */
export interface Language {
  locale: Locale;
  /** A word in small plain letters, as stop words and the vocabulary are written. */
  fold(word: string): string;
  /** The letters of folded words, for typing errors. */
  letters: string;
  /** The stem of a word, in small plain letters. */
  stem(word: string): string;
  /** Words that say nothing alone, folded: they are neither indexed nor searched. */
  stopWords: ReadonlySet<string>;
  /** What may have been meant by a text in another alphabet, best guess first; none when it is in the right one. */
  transliterations(text: string): string[];
}

/** Makes a set of the words of a text. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
