import type { LessonFile, PageFile, SiteContent } from '../content/site-content.ts';
import { formerAddresses } from '../site/former-address.ts';

/** The address of a page or lesson. */
export function addressOf(content: SiteContent, text: PageFile | LessonFile): string {
  if (text.kind === 'pages' && text.id === 'home') return `/${text.locale}/`;
  return `/${[text.locale, parentOf(content, text)?.head?.path, text.head?.path].filter(Boolean).join('/')}/`;
}

/** The addresses that a page or lesson had before, by its own head. */
export function formerAddressesOf(content: SiteContent, text: PageFile | LessonFile): string[] {
  if (!text.head) return [];
  const parent = parentOf(content, text)?.head;
  return formerAddresses({
    locale: text.locale,
    path: text.head.path,
    formerPaths: text.head.formerPaths,
    parents: parent && [parent.path, ...(parent.formerPaths ?? [])],
  });
}

function parentOf(content: SiteContent, { locale, head }: PageFile | LessonFile): PageFile | undefined {
  if (!head || !('page' in head)) return undefined;
  return content.pages.find((page) => page.locale === locale && page.id === head.page);
}
