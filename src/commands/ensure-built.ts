import { brokenStrings } from '../content/broken-strings.ts';
import { ContentError, formatProblems } from '../content/problem.ts';
import { inputsDigest, standingBuild } from '../cache/build-stamp.ts';
import { startHelpers } from '../generate/worker.ts';

/**
 * Builds the site, unless `dist/` stands as the last build left it and that one was made of the same; gives lines for
 * whoever asked. `isFresh` builds all the same.
 * @throws as `buildSite` does.
 */
export async function ensureBuilt(root: string, isFresh = false): Promise<string[]> {
  const started = performance.now();
  const inputs = inputsDigest(root);
  const standing = isFresh ? undefined : standingBuild(root, inputs);
  if (standing) return [`nothing changed: ${counted(standing)} stand as they were built`];
  const broken = await brokenStrings(root);
  if (broken.length > 0) throw new ContentError(formatProblems(broken));
  const helpers = startHelpers();
  // Loading the builder takes longer than seeing that nothing has changed.
  const { buildSite } = await import('./build-site.ts');
  const report = await buildSite(root, inputs, helpers);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return [...report.notes, `built ${counted(report)} in ${seconds} s`];
}

function counted({ pages, downloads }: { pages: number; downloads: number }): string {
  return `${pages} pages and ${downloads} downloads`;
}
