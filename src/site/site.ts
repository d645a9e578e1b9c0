import type { Locale } from '../i18n/locales.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Audience } from '../design/audiences.ts';
import { downloadsPageId, isDownloadsPage } from '../content/download-pages.ts';
import { redirectsOf, type Redirect } from './former-address.ts';
import { homeId, makePages, type Page, type PageEntry } from './page.ts';
import { doors } from './pane.ts';

/** The whole site as one value: every page of every language, and the data they rest on. */
export interface Site {
  pages: Page[];
  catalog: Catalog;
  /** Where former addresses lead, of pages and of all else that has moved. */
  redirects: Redirect[];
}

/** Makes the site from checked page heads and data; `moved` is where confirmed addresses lead. */
export function makeSite(
  entries: readonly PageEntry[],
  catalog: Catalog,
  moved: readonly Redirect[] = [],
): Site {
  const pages = makePages(entries);
  const redirects = new Map([...redirectsOf(pages), ...moved].map((one) => [one.from, one]));
  return { pages, catalog, redirects: [...redirects.values()] };
}

/**
 * Finds a page by its identity and language.
 * @throws when there is none.
 */
export function pageOf(site: Site, locale: Locale, id: string): Page {
  const page = site.pages.find((one) => one.locale === locale && one.id === id);
  if (!page) throw new Error(`there is no page “${id}” in ${locale}; add content/pages/${locale}/${id}.mdx`);
  return page;
}

/** Finds the page that stands at an address of the site, such as `/az/komek/`. */
export function pageAt(site: Site, pathname: string): Page | undefined {
  return site.pages.find((page) => page.url === pathname);
}

/** All pages of one language, in the order of the files. */
export function pagesIn(site: Site, locale: Locale): Page[] {
  return site.pages.filter((page) => page.locale === locale);
}

/** The pages above a page, from the home page down: that of its audience, or the one under which it stands. */
export function crumbsOf(site: Site, page: Page): Page[] {
  const { home, hub } = { home: pageOf(site, page.locale, homeId), hub: hubOf(page) };
  return hub === undefined || hub === page.id ? [home] : [home, pageOf(site, page.locale, hub)];
}

function hubOf({ id, under, pane }: Page): string | undefined {
  return under ?? (isDownloadsPage(id) ? downloadsPageId : hubs[pane]);
}

/** The page that opens the matter for an audience; what is for everyone stands under the home page. */
const hubs: Readonly<Partial<Record<Audience, string>>> = {
  'at-risk': 'help',
  ...Object.fromEntries(doors.filter(({ pane }) => pane !== 'at-risk').map(({ page, pane }) => [pane, page])),
};
