import type { Root } from 'mdast';
import type { BookletData } from './schemas/booklet.ts';
import type { LessonData } from './schemas/lesson.ts';
import type { BookletFile, LessonFile, SiteContent } from './site-content.ts';

/** A piece of print in one language, as read and checked. */
export interface Booklet extends BookletFile {
  head: BookletData;
  body: Root;
}

/** The booklets of the content that were read without fault. */
export function bookletsOf(content: SiteContent): Booklet[] {
  return content.booklets.filter(isReadable) as Booklet[];
}

/** A lesson in one language, as read and checked. */
export interface Lesson extends LessonFile {
  head: LessonData;
  body: Root;
}

/** The lessons of the content that were read without fault. */
export function lessonsOf(content: SiteContent): Lesson[] {
  return content.lessons.filter(isReadable) as Lesson[];
}

/** Tells whether a text was read without fault; parses it when nobody has. */
export function isReadable({ head, body }: BookletFile | LessonFile): boolean {
  return Boolean(head && body);
}
