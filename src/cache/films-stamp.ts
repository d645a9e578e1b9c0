import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeDigest, projectDigest } from './build-stamp.ts';

/** What `npm run films` was made of, what it left, and what it tells of that while nothing changes. */
interface FilmsStamp {
  project: string;
  made: string;
  lines: string[];
}

/** What to tell of films and a site that stand as they were left; undefined when anything has changed since. */
export function standingFilms(root: string): string[] | undefined {
  const file = stampFile(root);
  if (!existsSync(file)) return undefined;
  const { project, made, lines } = JSON.parse(readFileSync(file, 'utf8')) as FilmsStamp;
  return made === madeDigest(root) && project === projectDigest(root) ? lines : undefined;
}

/** Remembers films and a site as they stand now, and the project as it was before they were made. */
export function stampFilms(root: string, project: string, lines: string[]): void {
  const stamp: FilmsStamp = { project, made: madeDigest(root), lines };
  writeFileSync(stampFile(root), JSON.stringify(stamp));
}

function stampFile(root: string): string {
  return join(root, '.build', 'films.json');
}
