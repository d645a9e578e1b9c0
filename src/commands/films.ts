import { checkAll } from '../checks/check-all.ts';
import { ContentError, formatProblems } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { filmJobs, isMade } from '../films/film-jobs.ts';
import { makeFilms, pruneFilms, type FilmProgress } from '../films/make-films.ts';
import { defaultOrigin } from '../site/origin.ts';
import { ensureBuilt } from './ensure-built.ts';

/** Makes the films that changed, and puts them into `dist/` with the pages that lead to them. */
try {
  const started = performance.now();
  const content = readContent(process.cwd());
  const jobs = filmJobs(content, process.env['SITE_URL'] ?? defaultOrigin);
  const problems = jobs.every((job) => isMade(job)) ? [] : checkAll(content);
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
  const made = await makeFilms(jobs, show);
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  pruneFilms(jobs);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`films: ${made} made, ${jobs.length - made} stand as they were, in ${seconds} s`);
  for (const line of await ensureBuilt(process.cwd())) console.log(line);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}

/** One line: how many are made, the film and picture at which work is going on, and the time left. */
function show({ film, picture, pictures, made, films, millisecondsLeft }: FilmProgress): void {
  if (!process.stdout.isTTY) return;
  const left = `${Math.ceil(millisecondsLeft / 1000)} s left`;
  process.stdout.write(
    `\r\u001B[Kfilms: ${made} of ${films} made  ${film}  picture ${picture} of ${pictures}  ${left}`,
  );
}
