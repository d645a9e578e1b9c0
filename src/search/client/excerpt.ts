import type { Language } from '../words/language.ts';
import { wordsOf } from '../words/stems.ts';

/** A piece of an excerpt; marked when it is one of the words that were searched. */
export interface ExcerptPart {
  text: string;
  isMarked: boolean;
}

/** How many words an excerpt has, and how many of them stand before the first marked one. */
const length = 26;
const lead = 6;

/**
 * The part of a text where most of the searched words stand together, with these words marked. Words are compared by
 * their stems, so that the ending in the text may differ from the one that was typed.
 */
export function excerptOf(
  language: Language,
  text: string,
  stems: ReadonlySet<string>,
  prefix: string,
): ExcerptPart[] {
  const words = wordsOf(language, text);
  const hasPrefix = (word: string) => prefix.length > 2 && language.fold(word).startsWith(prefix);
  const marked = words.map(({ stem, start, end }) =>
    (stem !== '' && stems.has(stem)) || hasPrefix(text.slice(start, end)) ? stem : '',
  );
  const first = densest(marked);
  const from = words[first]?.start ?? 0;
  const shown = words.slice(first, first + length);
  const to = first + length >= words.length ? text.length : (shown[shown.length - 1]?.end ?? text.length);
  const parts: ExcerptPart[] = first > 0 ? [{ text: '… ', isMarked: false }] : [];
  let at = from;
  shown.forEach(({ start, end }, index) => {
    if (marked[first + index] === '') return;
    parts.push({ text: text.slice(at, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  });
  parts.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), isMarked: false });
  return parts.filter((part) => part.text !== '');
}

/** The word with which the window begins that holds the most different marked words. */
function densest(marked: readonly string[]): number {
  let best = { start: 0, score: 0 };
  marked.forEach((stem, at) => {
    if (stem === '') return;
    const start = Math.max(0, Math.min(at - lead, marked.length - length));
    const inside = marked.slice(start, start + length).filter(Boolean);
    const score = new Set(inside).size * 10 + inside.length;
    if (score > best.score) best = { start, score };
  });
  return best.start;
}
