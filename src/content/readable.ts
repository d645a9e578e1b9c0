import type { Root } from 'mdast';
import type { BookletData } from './schemas/booklet.ts';
import type { LessonData } from './schemas/lesson.ts';
import type { BookletFile, LessonFile, World } from './world.ts';

/** A piece of print in one language, as read and checked. */
export interface Booklet extends BookletFile {
  head: BookletData;
  body: Root;
}

/** The booklets of a world that were read without fault. */
export function bookletsOf(world: World): Booklet[] {
  return world.booklets.flatMap((one) => (one.head && one.body ? [one as Booklet] : []));
}

/** A lesson in one language, as read and checked. */
export interface Lesson extends LessonFile {
  head: LessonData;
  body: Root;
}

/** The lessons of a world that were read without fault. */
export function lessonsOf(world: World): Lesson[] {
  return world.lessons.flatMap((one) => (one.head && one.body ? [one as Lesson] : []));
}
