import { perLocale, type Locale, type Localized } from '../i18n/locales.ts';
import type { FilmData } from '../content/schemas/film.ts';
import type { LessonData } from '../content/schemas/lesson.ts';
import type { PageData } from '../content/schemas/page.ts';
import type { Audience } from '../design/audiences.ts';

/** A page file as read: its language, its identity (the file's name) and its checked head. */
export interface PageEntry {
  locale: Locale;
  id: string;
  data: PageData;
  /** The id of the page under which it stands, when it does. */
  under?: string | undefined;
  /** The head of a lesson. */
  lesson?: LessonData | undefined;
  /** A film. */
  film?: FilmData | undefined;
}

/** A page, fully computed: everything that a template or a data file shows of it, except its text. */
export interface Page extends PageData {
  locale: Locale;
  id: string;
  /** The address on this site, from the root: `/az/komek/`. */
  url: string;
  /** The audience whose pane colour the page wears. */
  pane: Audience;
  /** The addresses of the same page in every language. */
  urls: Localized;
  /** The id of the page under which it stands, when it does. */
  under?: string | undefined;
  /** The head of the lesson, when the page is one. */
  lesson?: LessonData | undefined;
  /** The film, when the page is one. */
  film?: FilmData | undefined;
}

/** The identity of the page that stands at `/<locale>/`. */
export const homeId = 'home';

/** Tells whether a page offers a neutral word as the title of its tab: those that a watcher must not see by name. */
export function hasPlainTitle(id: string): boolean {
  return id === 'help' || id === 'rights';
}

/** Tells whether a page is for people whom somebody else with their device may endanger: browsers must not keep it. */
export function isUnstored(id: string): boolean {
  return ['help', 'rights', 'easy-read'].includes(id);
}

/** Computes every page; the three languages of a page know each other's addresses. */
export function makePages(entries: readonly PageEntry[]): Page[] {
  const paths = new Map(entries.map(({ locale, id, data }) => [`${locale}/${id}`, data.path]));
  const addresses = new Map(entries.map((entry) => [`${entry.locale}/${entry.id}`, addressOf(entry, paths)]));
  return entries.map(({ locale, id, data, ...kind }) => ({
    ...data,
    ...kind,
    locale,
    id,
    url: addresses.get(`${locale}/${id}`) ?? '',
    pane: data.audience[0] ?? 'everyone',
    urls: addressesOf(id, addresses),
  }));
}

function addressOf({ locale, id, data, under }: PageEntry, paths: ReadonlyMap<string, string>): string {
  if (id === homeId) return `/${locale}/`;
  if (under === undefined) return `/${locale}/${data.path}/`;
  return `/${locale}/${paths.get(`${locale}/${under}`) ?? under}/${data.path}/`;
}

function addressesOf(id: string, addresses: ReadonlyMap<string, string>): Localized {
  const address = (locale: Locale) => {
    const found = addresses.get(`${locale}/${id}`);
    if (found === undefined)
      throw new Error(`content/pages/${locale}/${id}.mdx is missing; write the page in ${locale} too`);
    return found;
  };
  return perLocale(address);
}
