import { projectDigest } from '../cache/build-stamp.ts';
import { stampFilms } from '../cache/films-stamp.ts';
import { checkAll } from '../checks/check-all.ts';
import { ContentError, formatProblems } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { filmJobs, isMade } from '../films/film-jobs.ts';
import { makeFilms, pruneFilms, type FilmProgress } from '../films/make-films.ts';
import { defaultOrigin } from '../site/origin.ts';
import { ensureBuilt } from './ensure-built.ts';

/**
 * Makes the films that changed, and builds the site with them; gives lines for whoever asked.
 * @throws `ContentError` when the content has problems.
 */
export async function makeAllFilms(root: string): Promise<string[]> {
  const started = performance.now();
  const project = projectDigest(root);
  const content = readContent(root);
  const jobs = filmJobs(content, process.env['SITE_URL'] ?? defaultOrigin);
  const problems = jobs.every((job) => isMade(job)) ? [] : checkAll(content);
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
  const made = await makeFilms(jobs, show);
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  pruneFilms(jobs);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`films: ${made} made, ${jobs.length - made} stand as they were, in ${seconds} s`);
  const built = await ensureBuilt(root);
  stampFilms(root, project, [`nothing changed: ${jobs.length} films and the site stand as they were made`]);
  return built;
}

/** One line: how many are made, the film and picture at which work is going on, and the time left. */
function show({ film, picture, pictures, made, films, millisecondsLeft }: FilmProgress): void {
  if (!process.stdout.isTTY) return;
  const left = `${Math.ceil(millisecondsLeft / 1000)} s left`;
  process.stdout.write(
    `\r\u001B[Kfilms: ${made} of ${films} made  ${film}  picture ${picture} of ${pictures}  ${left}`,
  );
}
