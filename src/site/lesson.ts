import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { bands, type Band, type LessonData } from '../content/schemas/lesson.ts';
import type { Page, PageEntry } from './page.ts';
import { pagesIn, type Site } from './site.ts';

/** A lesson file as read: its language, its identity (the file's name) and its checked head. */
export interface LessonEntry {
  locale: Locale;
  id: string;
  head: LessonData;
}

/** The identity of a lesson's page: `lesson-secrets`. */
export function lessonPageId(id: string): string {
  return `lesson-${id}`;
}

/** Makes a page of a lesson: it is searched, listed and translated as every page is. */
export function lessonAsPage({ locale, id, head }: LessonEntry): PageEntry {
  const t = translator(locale);
  const { title, path, formerPaths, summary, audience, measures, sources, reviewed, drawing } = head;
  const forPupils = head.page === 'schools';
  return {
    locale,
    id: lessonPageId(id),
    under: head.page,
    lesson: head,
    data: {
      title,
      short: title,
      path,
      formerPaths,
      summary,
      audience,
      measures,
      sources,
      reviewed,
      drawing,
      related: [],
      now: [
        ...(forPupils ? [{ do: t('lesson.callChild'), call: 'child-116111' }] : []),
        { do: t('lesson.call152'), call: 'hotline-152' },
        { do: t(`lesson.all.${head.page}`), page: head.page },
      ],
    },
  };
}

/** A page that is a lesson. */
export type LessonPage = Page & { lesson: LessonData };

/** The lessons that a page offers, in their order; undefined band for modules and talks. */
export function lessonGroups(
  site: Site,
  locale: Locale,
  page: string,
): { band: Band | undefined; lessons: LessonPage[] }[] {
  const lessons = pagesIn(site, locale)
    .filter(isLesson)
    .filter(({ lesson }) => lesson.page === page)
    .sort((a, b) => a.lesson.order - b.lesson.order);
  return [...bands, undefined]
    .map((band) => ({ band, lessons: lessons.filter(({ lesson }) => lesson.band === band) }))
    .filter((group) => group.lessons.length > 0);
}

/** An age band as people read it: 6–9. */
export function bandShown(band: Band): string {
  return band.replace('-', '–');
}

/** Tells whether a page is a lesson. */
export function isLesson(page: Page): page is LessonPage {
  return page.lesson !== undefined;
}

/** The file of a lesson's page: `secrets`. */
export function lessonFileOf(page: LessonPage): string {
  return page.id.replace(/^lesson-/, '');
}

/** The parts of the address of a lesson's page. */
export function lessonParams(page: LessonPage): { locale: string; under: string; lesson: string } {
  const [locale = '', under = '', lesson = ''] = page.url.split('/').filter(Boolean);
  return { locale, under, lesson };
}
