import { statSync } from 'node:fs';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { filmDownloads, shapeOf } from '../downloads/film-download.ts';
import { filmJobs, filmPaths, isMade } from '../films/film-jobs.ts';
import type { KeptFile } from './file-cache.ts';

/** The films that are made, as `npm run films` has left them; what is not made yet is left out, and nothing leads to it. */
export function takeFilms(content: SiteContent, origin: string): { download: Download; made: KeptFile }[] {
  const jobs = filmJobs(content, origin);
  return filmDownloads(content)
    .filter(({ use }) => use === 'watch')
    .flatMap((download) => {
      const { film, locale } = download;
      const shape = shapeOf(download);
      const job = jobs.find((one) => one.id === film && one.locale === locale && one.shape === shape);
      if (!job || !isMade(job)) return [];
      const { mp4, poster } = filmPaths(job);
      return [{ download, made: { path: mp4, thumbnail: poster, size: statSync(mp4).size, pages: 0 } }];
    });
}
