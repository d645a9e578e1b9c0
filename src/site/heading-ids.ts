import { getEntry, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { anchorsOf, type Heading } from './contents.ts';
import { isLesson, lessonFileOf } from './lesson.ts';
import type { Page } from './page.ts';

/** The id of each heading of a page, by the slug of its text: the slug of the same heading in English. */
export async function headingIds(page: Page): Promise<ReadonlyMap<string, string>> {
  return anchorsOf(await headingsOf(page.locale, page), await headingsOf('en', page));
}

async function headingsOf(locale: Locale, page: Page): Promise<Heading[]> {
  if (page.film) return [];
  const entry = isLesson(page)
    ? await getEntry('lessons', `${locale}/${lessonFileOf(page)}`)
    : await getEntry('pages', `${locale}/${page.id}`);
  return entry ? (await render(entry)).headings : [];
}
