import { isComponent, placesIn, attributeOf } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { LessonFile, SiteContent } from '../content/site-content.ts';

/** Questions for before and after belong to a lesson or a page, and the quiz from which they are taken has them. */
export function checkEvaluations(content: SiteContent): Problem[] {
  return content.catalog.evaluations.flatMap(({ id, quiz = [] }) => {
    const at = (what: string, fix: string): Problem => ({
      ...content.lineOfEntry('evaluations', id),
      what: `${id}: ${what}`,
      fix,
    });
    const lessons = content.lessons.filter((one) => one.id === id);
    if (lessons.length === 0 && !content.pages.some((one) => one.id === id))
      return [at('there is no lesson and no page of this name', 'use the file name of one')];
    if (quiz.length === 0) return [];
    const rights = lessons.map(rightAnswers);
    const fewest = Math.min(...rights.map(({ length }) => length), Infinity);
    const absent = quiz.filter((number) => number > (Number.isFinite(fewest) ? fewest : 0));
    if (absent.length > 0)
      return [
        at(`its quiz has no question ${absent.join(', ')}`, 'choose others, or write `questions:` instead'),
      ];
    const chosen = new Set(quiz.map((number) => rights[0]?.[number - 1]));
    return chosen.size === 1
      ? [at('all right answers stand in one place', 'choose questions whose right answers stand apart')]
      : [];
  });
}

/** The numbers of the right answers of a lesson’s quiz, in its order. */
function rightAnswers(lesson: LessonFile): number[] {
  return placesIn(lesson).flatMap(({ node }) =>
    isComponent(node) && node.name === 'Ask' ? [Number(attributeOf(node, 'right'))] : [],
  );
}
