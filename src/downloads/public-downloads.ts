import type { SiteDownload } from './site-download.ts';

/** What `/data/downloads.json` says of every file for download. */
export function publicDownloads(downloads: readonly SiteDownload[], origin: string) {
  return downloads.map(
    ({ id, locale, title, kind, use, paper, url, pages, bytes, audience, measures, reviewed, ...rest }) => ({
      id,
      locale,
      title,
      kind,
      use,
      paper,
      url: new URL(url, origin).href,
      pages,
      bytes,
      audience,
      measures,
      reviewed: reviewed.toISOString().slice(0, 10),
      subtitle: rest.subtitle,
      page: rest.page,
      ...(rest.checkpoint ? { checkpoint: rest.checkpoint.id } : {}),
      ...(rest.thumbnail ? { thumbnail: new URL(rest.thumbnail, origin).href } : {}),
    }),
  );
}
