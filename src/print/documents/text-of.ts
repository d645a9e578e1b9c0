import { bookletsOf, lessonsOf, type Booklet, type Lesson } from '../../content/readable.ts';
import type { SiteContent } from '../../content/site-content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { PrintError } from '../blocks/print-error.ts';

/**
 * A text of content/booklets/ in one language.
 * @throws `PrintError` when there is none.
 */
export function bookletOf(content: SiteContent, id: string, locale: Locale): Booklet {
  return found('booklets', bookletsOf(content), id, locale);
}

/**
 * A lesson in one language.
 * @throws `PrintError` when there is none.
 */
export function lessonOf(content: SiteContent, id: string, locale: Locale): Lesson {
  return found('lessons', lessonsOf(content), id, locale);
}

function found<Text extends Booklet | Lesson>(
  folder: string,
  texts: readonly Text[],
  id: string,
  locale: Locale,
): Text {
  const text = texts.find((one) => one.id === id && one.locale === locale);
  if (text) return text;
  throw new PrintError(`content/${folder}/${locale}/${id}.mdx:1 is missing → write it`);
}
