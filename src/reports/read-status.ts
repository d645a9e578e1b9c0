import { execFileSync } from 'node:child_process';
import type { SiteContent } from '../content/site-content.ts';
import { filmJobs, isMade } from '../films/film-jobs.ts';
import { defaultOrigin } from '../site/origin.ts';
import { statusOf, type Status } from './status.ts';

/** The state of the content today; `hasHistory` is false in a copy of the project that was not made by git clone. */
export function readStatus(root: string, content: SiteContent): Status & { hasHistory: boolean } {
  const days = lastChanges(root);
  const today = new Date().toISOString().slice(0, 10);
  const status = statusOf(content, today, (file) => days.get(file), unmadeFilms(content));
  return { ...status, hasHistory: days.size > 0 };
}

/** The films that are not made as their files stand, each with its languages and shapes. */
function unmadeFilms(content: SiteContent): string[] {
  const unmade = filmJobs(content, process.env['SITE_URL'] ?? defaultOrigin).filter((job) => !isMade(job));
  return [...Map.groupBy(unmade, ({ id }) => id)].map(
    ([id, jobs]) => `${id}: ${jobs.map(({ locale, shape }) => `${locale} ${shape}`).join(', ')}`,
  );
}

/** The day of the last commit of each file of the content. */
function lastChanges(root: string): Map<string, string> {
  const found = new Map<string, string>();
  let day = '';
  for (const line of history(root).split('\n')) {
    if (line.startsWith('@')) day = line.slice(1);
    else if (line !== '' && !found.has(line)) found.set(line, day);
  }
  return found;
}

function history(root: string): string {
  try {
    const words = ['-c', 'core.quotePath=false', 'log', '--format=@%cs', '--name-only', '--', 'content'];
    return execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
