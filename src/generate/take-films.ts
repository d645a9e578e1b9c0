import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { filmDownloads, shapeOf } from '../downloads/film-download.ts';
import { filmJobs, madeFilm } from '../films/film-jobs.ts';
import type { BuiltFile } from './file-cache.ts';

/** The films that are made, as `npm run films` has left them; what is not made yet is left out, and nothing leads to it. */
export function takeFilms(content: SiteContent, origin: string): { download: Download; made: BuiltFile }[] {
  const jobs = filmJobs(content, origin);
  return filmDownloads(content)
    .filter(({ use }) => use === 'watch')
    .flatMap((download) => {
      const { film, locale } = download;
      const shape = shapeOf(download);
      const job = jobs.find((one) => one.id === film && one.locale === locale && one.shape === shape);
      const made = job && madeFilm(job);
      return made ? [{ download, made: { bytes: made.mp4, pages: 0, thumbnail: made.poster } }] : [];
    });
}
