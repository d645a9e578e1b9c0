import { attributeOf, isComponent, placesIn } from '../content/nodes.ts';
import type { SiteContent } from '../content/site-content.ts';
import { lessonPageId, type LessonPage } from './lesson.ts';

/** A step of a lesson, as its page lists it. */
export interface LessonStep {
  /** The id of its heading, the same in every language. */
  anchor: string;
  title: string;
  minutes: string;
}

/** The steps of a lesson in their order. */
export function stepsOf(content: Pick<SiteContent, 'lessons'>, page: LessonPage): LessonStep[] {
  const text = content.lessons.find(
    ({ locale, id }) => locale === page.locale && lessonPageId(id) === page.id,
  );
  if (!text) return [];
  return placesIn(text)
    .flatMap(({ node }) => (isComponent(node) && node.name === 'Step' ? [node] : []))
    .map((node, index) => ({
      anchor: `step-${index + 1}`,
      title: String(attributeOf(node, 'title')),
      minutes: String(attributeOf(node, 'minutes')),
    }));
}
