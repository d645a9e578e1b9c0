import type { Nodes } from 'mdast';
import { languages } from '../i18n/languages.ts';
import type { Band } from '../content/schemas/lesson.ts';
import { attributeOf, isComponent, isInside, placesIn, type Place } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { countWords, flatText, isBlock, sentencesOf } from './sentences.ts';
import type { LessonFile, SiteContent } from '../content/site-content.ts';

/** The longest average sentence, in words, that pupils of a band read. */
const longest: Readonly<Record<Band, number>> = { '6-9': 9, '10-12': 11, '13-15': 13, '16-18': 15 };

const forPupils = ['Slide', 'Story', 'Worksheet', 'Quiz'];

/** What pupils read in a lesson has sentences as short as their age needs. */
export function checkReadingLevel(content: SiteContent): Problem[] {
  return content.lessons.flatMap((lesson) => {
    const band = lesson.head?.band;
    if (band === undefined) return [];
    const limit = longest[band] - languages[lesson.locale].fewerWords;
    const average = averageOf(pupilSentences(lesson));
    if (average <= limit) return [];
    return [
      {
        file: lesson.file,
        line: lesson.lineOf(['band']),
        what: `sentences for pupils of ${band} have ${average.toFixed(1)} words on average`,
        fix: `shorten those in Slide, Story, Worksheet and Quiz to ${limit} or fewer`,
      },
    ];
  });
}

/** The sentences that pupils read: slides, stories, worksheets and quizzes, without the key to the worksheets. */
function pupilSentences(lesson: LessonFile): string[] {
  return placesIn(lesson).flatMap((place) =>
    isForPupils(place) ? textsOf(place).flatMap((text) => sentencesOf(lesson.locale, text)) : [],
  );
}

function isForPupils(place: Place): boolean {
  const inKey = isInside(place, ['Answer']) && isInside(place, ['Task']);
  return isInside(place, forPupils) && !inKey;
}

function textsOf({ node, parents }: Place): string[] {
  if (isBlock(node)) return parents.some((one: Nodes) => isBlock(one)) ? [] : [flatText(node)];
  const question = isComponent(node) && node.name === 'Ask' ? attributeOf(node, 'question') : undefined;
  return typeof question === 'string' ? [question] : [];
}

function averageOf(sentences: readonly string[]): number {
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  return words / Math.max(sentences.length, 1);
}
