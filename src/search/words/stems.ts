import type { Language } from './language.ts';

/** A word of a text with its stem and its place. */
export interface Word {
  /** The stem, in plain letters; empty for a word that says nothing alone, such as “and”. */
  stem: string;
  start: number;
  end: number;
}

/** The longest word that is stemmed and guessed, in letters; a longer one is no word. */
export const maxLetters = 32;

/** Figures lose their points and an ending written after a hyphen: “13.9” is 139, “152-yə” is 152. */
const word = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Cuts a text into words, with the same stems for the index and for what people type. */
export function wordsOf(language: Language, text: string): Word[] {
  return [...text.normalize('NFC').matchAll(word)].map(({ 0: found, index }) => ({
    stem: isEndingOfFigure(text, index, found) ? '' : stemOf(language, found),
    start: index,
    end: index + found.length,
  }));
}

/** The stem of one word in plain letters; empty when the word says nothing alone. */
export function stemOf(language: Language, found: string): string {
  const [head = ''] = found.split(/['’]/);
  const folded = language.fold(head);
  if (language.stopWords.has(folded)) return '';
  if (folded.length > maxLetters) return folded;
  return /\p{N}/u.test(head) ? folded.replaceAll('.', '') : language.stem(head);
}

function isEndingOfFigure(text: string, at: number, found: string): boolean {
  return /\p{N}[-–]$/u.test(text.slice(Math.max(0, at - 3), at)) && /^\p{Ll}{1,4}$/u.test(found);
}
