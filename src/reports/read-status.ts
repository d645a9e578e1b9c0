import { changeDays } from './change-days.ts';
import type { SiteContent } from '../content/site-content.ts';
import { today } from '../content/today.ts';
import { filmJobs, isMade } from '../films/film-jobs.ts';
import { defaultOrigin } from '../site/origin.ts';
import type { Line } from './sections.ts';
import { statusOf, type Status } from './status.ts';

/** The state of the content today; `hasHistory` is false in a copy of the project that was not made by git clone. */
export function readStatus(root: string, content: SiteContent): Status & { hasHistory: boolean } {
  const changedOn = changeDays(root);
  const status = statusOf(content, today(), changedOn, unmadeFilms(content));
  return { ...status, hasHistory: content.dataFiles.some(({ file }) => changedOn(file) !== undefined) };
}

/** The films that are not made as their files stand, each with its languages and shapes. */
function unmadeFilms(content: SiteContent): Line[] {
  const unmade = filmJobs(content, process.env['SITE_URL'] ?? defaultOrigin).filter((job) => !isMade(job));
  return [...Map.groupBy(unmade, ({ id }) => id)].map(
    ([id, jobs]) =>
      (words) =>
        `${id}: ${jobs.map(({ locale, shape }) => `${locale} ${words[shape]}`).join(', ')}`,
  );
}
