import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../content/schemas/source.ts';
import { entryOf } from '../content/catalog.ts';
import type { Page } from './page.ts';
import type { Site } from './site.ts';

/** A source as the list at the end of a page shows it. */
export interface Reference {
  /** Its place in the page's list, from 1. */
  number: number;
  /** The anchor of its row: `src-codes-mm`. */
  anchor: string;
  title: string;
  publisher: string;
  /** The year of publication; undefined where the source bears none. */
  year: string | undefined;
  url: string | undefined;
  language: Locale;
}

/** Every source of a page, numbered as the page's head lists them. */
export function referencesOf(site: Site, page: Page): Reference[] {
  return page.sources.map((id, index) =>
    makeReference(entryOf('source', site.catalog.sources, id), page.locale, index + 1),
  );
}

/**
 * The references that a fact names, in the order of the page's list, so that their numbers rise.
 * @throws when the page's head does not list one of them.
 */
export function referencesFor(site: Site, page: Page, ids: readonly string[]): Reference[] {
  const references = ids.map((id) => {
    const index = page.sources.indexOf(id);
    if (index < 0) throw new Error(`content/pages/${page.locale}/${page.id}.mdx: add “${id}” to sources`);
    return makeReference(entryOf('source', site.catalog.sources, id), page.locale, index + 1);
  });
  return references.sort((one, other) => one.number - other.number);
}

/** Makes the row of one source in one language. */
export function makeReference(source: Source, locale: Locale, number: number): Reference {
  return {
    number,
    anchor: `src-${source.id}`,
    title: source.title[locale],
    publisher: source.publisher[locale],
    year: source.date === 'undated' ? undefined : source.date.slice(0, 4),
    url: source.url,
    language: source.language,
  };
}
