import type { Locale } from '../i18n/locales.ts';
import type { Page } from './page.ts';
import { makeReference, type Reference } from './reference.ts';
import { pagesIn, type Site } from './site.ts';

/** A source with the pages that rest on it. */
export interface SourceRow {
  reference: Reference;
  pages: Page[];
}

/** The sources that at least one page of the language rests on, in the order of sources.yaml. */
export function sourceRowsIn(site: Site, locale: Locale): SourceRow[] {
  const pages = pagesIn(site, locale);
  const rows = site.catalog.sources.map((source, index) => ({
    reference: makeReference(source, locale, index + 1),
    pages: pages.filter((page) => page.sources.includes(source.id)),
  }));
  return rows.filter((row) => row.pages.length > 0);
}
