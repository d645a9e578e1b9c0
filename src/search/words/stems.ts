import { stemmer } from 'stemmer';
import type { Locale } from '../../i18n/locales.ts';
import { fold, stem } from '../azerbaijani/index.ts';
import { stemRussian } from './russian.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text with its stem and its place. */
export interface Word {
  /** The stem, in plain letters; empty for a word that says nothing alone, such as “and”. */
  stem: string;
  start: number;
  end: number;
}

/** Figures lose their points and an ending written after a hyphen: “13.9” is 139, “152-yə” is 152. */
const word = /\p{N}+(?:\.\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Cuts a text into words, with the same stems for the index and for what people type. */
export function wordsOf(locale: Locale, text: string): Word[] {
  return [...text.normalize('NFC').matchAll(word)].map(({ 0: found, index }) => ({
    stem: isEndingOfFigure(text, index, found) ? '' : stemOf(locale, found),
    start: index,
    end: index + found.length,
  }));
}

/** The stem of one word in plain letters; empty when the word says nothing alone. */
export function stemOf(locale: Locale, found: string): string {
  const [head = ''] = found.split(/['’]/);
  const plain = foldWord(locale, head);
  if (stopWords[locale].has(plain)) return '';
  if (/\p{N}/u.test(head)) return plain.replaceAll('.', '');
  if (/^[а-яё]+$/i.test(head)) return stemRussian(head);
  return locale === 'az' ? stem(head) : stemmer(plain);
}

/** A word in small plain letters, as the stop words and the vocabulary write it. */
export function foldWord(locale: Locale, text: string): string {
  return locale === 'en' ? text.toLowerCase() : fold(text).replaceAll('ё', 'е').replaceAll('й', 'и');
}

function isEndingOfFigure(text: string, at: number, found: string): boolean {
  return /\p{N}[-–]$/u.test(text.slice(0, at)) && /^\p{Ll}{1,4}$/u.test(found);
}
