import { standingFilms } from '../cache/films-stamp.ts';
import { ContentError } from '../content/problem.ts';

/** Makes the films that changed, and puts them into `dist/` with the pages that lead to them. */
try {
  const root = process.cwd();
  for (const line of standingFilms(root) ?? (await makeAll(root))) console.log(line);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}

/** Loading what makes films takes longer than seeing that nothing has changed. */
async function makeAll(root: string): Promise<string[]> {
  const { makeAllFilms } = await import('./make-all-films.ts');
  return makeAllFilms(root);
}
