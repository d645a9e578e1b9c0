import { isInside, lineOfNode, placesIn, type Place } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { countWords, flatText, sentencesOf, withoutQuotations } from './sentences.ts';
import type { SiteContent } from '../content/site-content.ts';

/** So many sentences in a row, each of so few words, read like a telegram. */
const telegram = { sentences: 3, words: 3 };

/** Stands for what is quoted, so that a sentence around it is no scrap. */
const quoted = 'so many words quoted';

/** Components that are short on purpose: steps and lists of what to do, and the pictures of easy language. */
const brief = ['Picture', 'Steps', 'Checklist', 'Do', 'Dont', 'Slide', 'Worksheet'];

/** The limit on the length of sentences is not met by telegrams: a paragraph of a page or lesson has no run of scraps. */
export function checkTelegrams(content: SiteContent): Problem[] {
  return [...content.pages, ...content.lessons].flatMap((text) =>
    placesIn(text)
      .filter(isRunningText)
      .flatMap(({ node }) => {
        const scraps = runOfScraps(sentencesOf(text.locale, withoutQuotations(flatText(node), quoted)));
        if (scraps === undefined) return [];
        const what = `a telegram: “${scraps}”`;
        const fix = `join the sentences; not ${telegram.sentences} in a row of ${telegram.words} words or fewer`;
        return [{ file: text.file, line: lineOfNode(node), what, fix }];
      }),
  );
}

function isRunningText(place: Place): boolean {
  const inList = place.parents.some(({ type }) => type === 'listItem' || type === 'blockquote');
  return place.node.type === 'paragraph' && !inList && !isInside(place, brief);
}

function runOfScraps(sentences: readonly string[]): string | undefined {
  const start = sentences.findIndex((_, index) => {
    const run = sentences.slice(index, index + telegram.sentences);
    return run.length === telegram.sentences && run.every((one) => countWords(one) <= telegram.words);
  });
  return start < 0 ? undefined : sentences.slice(start, start + telegram.sentences).join(' ');
}
