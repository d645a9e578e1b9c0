import type { Problem } from '../content/problem.ts';
import { countWords, textOf } from './sentences.ts';
import type { TextFile, SiteContent } from '../content/site-content.ts';

/** The most words that people read of a page; privacy needs some 800 in English to leave nothing out. */
const maxWords = 900;

/** No page has more words than people read. */
export function checkLength(content: SiteContent): Problem[] {
  return content.pages
    .map((page) => ({ file: page.file, words: wordsIn(page) }))
    .filter(({ words }) => words > maxWords)
    .map(({ file, words }) => ({
      file,
      line: 1,
      what: `the page has ${words} words`,
      fix: `shorten it to ${maxWords} or fewer, or make two pages of it`,
    }));
}

/** What a reader reads of a text: heading, summary and body, with a phone number as one word. */
export function wordsIn(text: TextFile<{ title: string; summary: string; sources: string[] }>): number {
  return countWords([text.head?.title, text.head?.summary, textOf(text)].join(' '));
}
