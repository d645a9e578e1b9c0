import type { Locale } from '../i18n/locales.ts';
import { pageOf, type Site } from './site.ts';

/** Where a link of the content leads, and whether that is another site. */
export interface Link {
  href: string;
  external: boolean;
}

/**
 * Resolves a link by identity to an address in the reader's language.
 * `page:help` and `page:help#numbers` lead to that page; a full https address leads to another site.
 * @throws when the page does not exist or the link is of another form.
 */
export function resolveLink(site: Site, locale: Locale, href: string): Link {
  const page = href.match(/^page:([a-z0-9-]+)(#[a-z0-9-]+)?$/);
  if (page?.[1]) return { href: pageOf(site, locale, page[1]).url + (page[2] ?? ''), external: false };
  if (/^https?:\/\//.test(href)) return { href, external: true };
  if (href.startsWith('#')) return { href, external: false };
  throw new Error(`“${href}” is not a link by identity; write page:help, for example`);
}
