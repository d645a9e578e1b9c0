import { idsOf, isComponent, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { PageFile, SiteContent } from '../content/site-content.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { familyPageIds } from '../content/download-pages.ts';
import { menuPageIds } from '../site/menu.ts';
import { homeId } from '../site/page.ts';

/** A reader reaches every page from the menus by links and lists of pages, and every lesson from the page that offers it. */
export function checkReachable(content: SiteContent): Problem[] {
  return [...locales.flatMap((locale) => lostPages(content, locale)), ...lostLessons(content)];
}

function lostPages(content: SiteContent, locale: Locale): Problem[] {
  const pages = content.pages.filter((page) => page.locale === locale);
  // What cannot be read has its own problem; nothing is said to be lost behind it.
  if (pages.some(({ head, body }) => !head || !body)) return [];
  const reached = new Set<string>([homeId, ...menuPageIds]);
  // A set also walks what is added on the way.
  for (const id of reached)
    for (const page of pages.filter((one) => one.id === id))
      for (const next of pagesNamedIn(page)) reached.add(next);
  return pages
    .filter(({ id }) => !reached.has(id))
    .map(({ file, id }) => ({
      file,
      line: 1,
      what: 'no menu, page or list of related pages leads here',
      fix: `link to page:${id} from a page, name it in “related” of one, or add it to src/site/menu.ts`,
    }));
}

/** The pages to which a page leads: by its links, by what to read next and to do now, and by its components. */
function pagesNamedIn(page: PageFile): string[] {
  const { related = [], now = [] } = page.head ?? {};
  const linked = placesIn(page).flatMap(({ node }) => {
    if (node.type === 'link') return node.url.match(/^page:([^#]*)/)?.[1] ?? [];
    if (!isComponent(node)) return [];
    return node.name === 'Downloads' ? familyPageIds : idsOf(node, 'page');
  });
  return [...related, ...now.flatMap((step) => step.page ?? []), ...linked];
}

function lostLessons(content: SiteContent): Problem[] {
  return content.lessons.flatMap(({ file, locale, head, lineOf }) => {
    const page = content.pages.find((one) => one.locale === locale && one.id === head?.page);
    if (!head || !page?.body) return [];
    const lists = placesIn(page).some(({ node }) => isComponent(node) && node.name === 'Lessons');
    if (lists) return [];
    const what = `page: ${page.file} lists no lessons`;
    return [{ file, line: lineOf(['page']), what, fix: 'write <Lessons /> there, or name another page' }];
  });
}
