import type { Locale } from '../i18n/locales.ts';
import type { Page } from './page.ts';

/** An address that a page had once, and the one at which it stands now; both from the root, with a slash at the end. */
export interface Redirect {
  from: string;
  to: string;
}

/** A page or lesson as far as its addresses go. */
export interface Addressed {
  locale: Locale;
  path: string;
  formerPaths?: readonly string[] | undefined;
  /** The paths, present and former, of the page under which a lesson is offered. */
  parents?: readonly string[] | undefined;
}

/** Every address that a page had, the one of today left out; a lesson had those under the former paths of its page. */
export function formerAddresses({ locale, path, formerPaths = [], parents = [''] }: Addressed): string[] {
  const under = (parent: string, own: string) => `/${[locale, parent, own].filter(Boolean).join('/')}/`;
  const all = [path, ...formerPaths].flatMap((own) =>
    own.includes('/') ? [under('', own)] : parents.map((parent) => under(parent, own)),
  );
  return [...new Set(all.slice(1))];
}

/** Where the former addresses of all pages lead. */
export function redirectsOf(pages: readonly Page[]): Redirect[] {
  const parents = new Map(pages.map((page) => [`${page.locale}/${page.id}`, page]));
  return pages.flatMap((page) => {
    const parent = page.under === undefined ? undefined : parents.get(`${page.locale}/${page.under}`);
    return formerAddresses({
      ...page,
      parents: parent && [parent.path, ...(parent.formerPaths ?? [])],
    }).map((from) => ({ from, to: page.url }));
  });
}
