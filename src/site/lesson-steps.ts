import { attributeOf, isComponent, placesIn } from '../content/nodes.ts';
import type { World } from '../content/world.ts';
import { lessonPageId, type LessonPage } from './lesson.ts';

/** A step of a lesson, as its page lists it. */
export interface LessonStep {
  /** The id of its heading, the same in every language. */
  anchor: string;
  title: string;
  minutes: string;
}

/** The steps of a lesson in their order. */
export function stepsOf(world: Pick<World, 'lessons'>, page: LessonPage): LessonStep[] {
  const text = world.lessons.find(({ locale, id }) => locale === page.locale && lessonPageId(id) === page.id);
  if (!text) return [];
  return placesIn(text)
    .flatMap(({ node }) => (isComponent(node) && node.name === 'Step' ? [node] : []))
    .map((node, index) => ({
      anchor: `step-${index + 1}`,
      title: String(attributeOf(node, 'title')),
      minutes: String(attributeOf(node, 'minutes')),
    }));
}
