import type { SiteContent } from '../content/site-content.ts';
import { movedIn } from './redirects.ts';
import { filmEntries } from './film.ts';
import { lessonAsPage } from './lesson.ts';
import type { Page, PageEntry } from './page.ts';
import { makeSite, pageAt, type Site } from './site.ts';
import { getContent } from '../content/load-content.ts';

const sites = new WeakMap<SiteContent, Site>();

/** The whole site, computed once from the content as it stands. */
export async function loadSite(): Promise<Site> {
  return siteOf(getContent());
}

/** The site that some content makes; the same content always gives the same value. */
export function siteOf(content: SiteContent): Site {
  const known = sites.get(content);
  if (known) return known;
  const site = makeSite(pageEntriesOf(content), content.catalog, movedIn(content));
  sites.set(content, site);
  return site;
}

/**
 * The page at whose address a component is being rendered.
 * @throws when the address is not one of a content page.
 */
export async function currentPage(url: URL): Promise<Page> {
  const page = pageAt(await loadSite(), url.pathname);
  if (!page) throw new Error(`${url.pathname} is not the address of a content page`);
  return page;
}

function pageEntriesOf(content: SiteContent): PageEntry[] {
  return [
    ...inOrder(content.pages.flatMap(({ locale, id, head }) => (head ? [{ locale, id, data: head }] : []))),
    ...inOrder(
      content.lessons.flatMap(({ locale, id, head }) => (head ? [lessonAsPage({ locale, id, head })] : [])),
    ),
    ...inOrder(filmEntries(content)),
  ];
}

function inOrder(entries: PageEntry[]): PageEntry[] {
  return entries.sort((a, b) => `${a.locale}/${a.id}`.localeCompare(`${b.locale}/${b.id}`, 'en'));
}
