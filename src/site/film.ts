import type { FilmFile } from '../content/read-films.ts';
import type { FilmData } from '../content/schemas/film.ts';
import type { SiteContent } from '../content/site-content.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { lessonPageId } from './lesson.ts';
import type { Page, PageEntry } from './page.ts';
import { pagesIn, type Site } from './site.ts';

/** The page under which the films stand, and that tells how to show them. */
export const filmsPageId = 'show-films';

/** The identity of a film's page: `film-the-door`. */
export function filmPageId(id: string): string {
  return `film-${id}`;
}

/** The pages of all films that could be read, while there is a page under which they stand. */
export function filmEntries(content: Pick<SiteContent, 'films' | 'pages'>): PageEntry[] {
  if (!content.pages.some(({ id }) => id === filmsPageId)) return [];
  return content.films.flatMap(({ id, data }) =>
    data ? locales.map((locale) => filmAsPage(locale, id, data)) : [],
  );
}

/** Makes a page of a film: it is searched, listed and translated as every page is. */
function filmAsPage(locale: Locale, id: string, film: FilmData): PageEntry {
  const t = translator(locale);
  const { title, summary, audience, measures, sources, reviewed, frames, pages } = film;
  return {
    locale,
    id: filmPageId(id),
    under: filmsPageId,
    film,
    data: {
      title: title[locale],
      short: title[locale],
      path: id,
      summary: summary[locale],
      ...{ audience, measures, sources, reviewed },
      drawing: frames[0]?.drawing,
      related: pages,
      now: [
        { do: t('lesson.call152'), call: 'hotline-152' },
        { do: t('film.show'), page: filmsPageId },
      ],
    },
  };
}

/** A page that is a film. */
export type FilmPage = Page & { film: FilmData };

/** Tells whether a page is a film. */
export function isFilm(page: Page): page is FilmPage {
  return page.film !== undefined;
}

/** The file of a film's page: `the-door`. */
export function filmFileOf(page: FilmPage): string {
  return page.path;
}

/** The film of a page, as it was read. */
export function filmOf(content: Pick<SiteContent, 'films'>, page: FilmPage): FilmFile {
  const film = content.films.find(({ id }) => id === filmFileOf(page));
  if (!film) throw new Error(`content/films/${filmFileOf(page)}.yaml is missing`);
  return film;
}

/** The parts of the address of a film's page. */
export function filmParams(page: FilmPage): { locale: string; films: string; film: string } {
  const [locale = '', films = '', film = ''] = page.url.split('/').filter(Boolean);
  return { locale, films, film };
}

/** All films of a language, the longest first, the loop for screens at the end. */
export function filmsIn(site: Site, locale: Locale): FilmPage[] {
  const place = ({ film }: FilmPage) => (film.kind === 'loop' ? 0 : film.seconds);
  return pagesIn(site, locale)
    .filter(isFilm)
    .sort((one, other) => place(other) - place(one));
}

/** The films that a page offers: a page by its id, a lesson by the name of its file. */
export function filmsFor(site: Site, page: Page): FilmPage[] {
  return filmsIn(site, page.locale).filter(
    ({ film }) =>
      film.pages.includes(page.id) || film.lessons.some((lesson) => lessonPageId(lesson) === page.id),
  );
}

/** The lessons that use a film, in the language of its page. */
export function lessonsWith(site: Site, { film, locale }: FilmPage): Page[] {
  const ids = film.lessons.map(lessonPageId);
  return pagesIn(site, locale).filter(({ id }) => ids.includes(id));
}
