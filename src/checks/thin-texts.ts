import type { Problem } from '../content/problem.ts';
import { textsOf, type BookletFile, type SiteContent, type TextFile } from '../content/site-content.ts';
import { rules } from '../content/closed-set.ts';
import { isUnwritten } from './plain-words.ts';
import { countWords, textOf } from './sentences.ts';
import { firstLineOf } from './text-parts.ts';

/**
 * The fewest words: the shortest page has 250, that of the guide for editors 24, the shortest lesson, module or talk 450, and
 * the shortest print, which is cards around drawings, 12.
 */
const fewest = { pages: 20, lessons: 150, booklets: 6 } as const;

/** A text says something under its head: where all languages are equally empty, no other check sees it. */
export function checkThinTexts(content: SiteContent): Problem[] {
  return textsOf(content).flatMap((text) => {
    if (!text.head || !text.body) return [];
    const [said, wanted] = [textOf(text), wordsWanted(text)];
    const words = countWords(said);
    if (words >= wanted || isUnwritten(said)) return [];
    const what = `this text has ${words === 1 ? '1 word' : `${words} words`} under its head`;
    return [
      {
        file: text.file,
        line: firstLineOf(text),
        what,
        fix: `write ${wanted} words at least, or take the text out in every language`,
      },
    ];
  });
}

function wordsWanted(text: TextFile): number {
  if (text.kind === 'booklets') return isMadeOfOthers(text as BookletFile) ? 0 : fewest.booklets;
  return isList(text) ? 1 : fewest[text.kind];
}

/** Print that takes its chapters from pages, or is made of data, may have no words of its own. */
function isMadeOfOthers({ head }: BookletFile): boolean {
  return head?.kind === 'poster' || (head?.chapters ?? []).some((chapter) => 'page' in chapter);
}

/** Tells whether a list stands on this page alone, made of other texts or of data: it may be all that the page is for. */
function isList({ kind, id }: TextFile): boolean {
  return (
    kind === 'pages' &&
    Object.values(rules).some((rule) => !rule.content && [rule.onlyOn].flat().includes(id))
  );
}
