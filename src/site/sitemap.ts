import type { SitemapItem } from '@astrojs/sitemap';
import type { Redirect } from './former-address.ts';
import { alternatesOf } from './head.ts';
import { homeId, type Page } from './page.ts';

/**
 * Gives each address of the sitemap the same alternates as the page's own head has, x-default included.
 * The sitemap package pairs languages by like paths; ours differ by language (withastro/astro#14455).
 */
export function withAlternates(
  { pages, redirects }: { pages: readonly Page[]; redirects: readonly Redirect[] },
  origin: string,
): (item: SitemapItem) => SitemapItem | undefined {
  const byUrl = new Map(pages.map((page) => [new URL(page.url, origin).href, page]));
  const moved = new Set(redirects.map(({ from }) => new URL(from, origin).href));
  return (item) => {
    const page = byUrl.get(item.url);
    // What is printed in a code is for its poster, not for a search engine.
    if (!page) return /\/404\/$|\/q\//.test(item.url) || moved.has(item.url) ? undefined : item;
    const links = alternatesOf(page.urls, page.id === homeId, origin);
    return {
      ...item,
      lastmod: page.reviewed.toISOString(),
      links: links.map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
    };
  };
}
