import { isReadable, type Booklet, type Lesson } from '../../content/readable.ts';
import type { BookletFile, LessonFile, SiteContent } from '../../content/site-content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { PrintError } from '../blocks/print-error.ts';

/**
 * A text of content/booklets/ in one language.
 * @throws `PrintError` when there is none.
 */
export function bookletOf(content: SiteContent, id: string, locale: Locale): Booklet {
  return found<BookletFile, Booklet>(content.booklets, 'booklets', id, locale);
}

/**
 * A lesson in one language.
 * @throws `PrintError` when there is none.
 */
export function lessonOf(content: SiteContent, id: string, locale: Locale): Lesson {
  return found<LessonFile, Lesson>(content.lessons, 'lessons', id, locale);
}

/** The text is looked for before any is read: reading parses it, and a page in dev needs only this one. */
function found<File extends BookletFile | LessonFile, Text extends File>(
  files: readonly File[],
  folder: string,
  id: string,
  locale: Locale,
): Text {
  const file = files.find((one) => one.id === id && one.locale === locale);
  if (file && isReadable(file)) return file as Text;
  throw new PrintError(`content/${folder}/${locale}/${id}.mdx:1 is missing → write it`);
}
