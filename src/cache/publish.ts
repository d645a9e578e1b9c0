import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Where a site is built beside the published one. */
export function nextDist(root: string): string {
  return join(root, '.build', 'next');
}

/** Where the files for download are gathered while its pages are built, since Astro empties the folder that it builds in. */
export function nextDownloads(root: string): string {
  return join(root, '.build', 'next-downloads');
}

/** What was published before stays until the next build, which removes it beside its other work. */
export function previousDist(root: string): string {
  return join(root, '.build', 'previous');
}

/** Puts a built site in the place of the published one; where that fails, the published one goes back. */
export function publish(root: string, next: string): void {
  const dist = join(root, 'dist');
  if (existsSync(dist)) renameSync(dist, previousDist(root));
  try {
    renameSync(next, dist);
  } catch (error) {
    restorePublished(root);
    throw error;
  }
}

/** Puts the published site back where a build was killed between taking it away and putting the next one there. */
export function restorePublished(root: string): void {
  const dist = join(root, 'dist');
  if (!existsSync(dist) && existsSync(previousDist(root))) renameSync(previousDist(root), dist);
}
