import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { checkAll } from '../checks/check-all.ts';
import { formatProblems } from '../checks/problem.ts';
import { readWorld } from '../checks/world.ts';

/** What a build made: pages for people, other files by their kind, and how long it took in ms. */
export interface BuildReport {
  pages: number;
  downloads: number;
  milliseconds: number;
}

const downloadKinds = /\.(pdf|png|zip|pptx|docx|ics|txt)$/;

/**
 * Checks the content, builds the site beside the published one and puts it in its place in one step.
 * @throws `ContentError` when the content has problems, or the builder's own error; `dist/` is then as it was.
 */
export async function buildSite(root: string): Promise<BuildReport> {
  const started = performance.now();
  const problems = checkAll(readWorld(root));
  if (problems.length > 0)
    throw new ContentError(`${formatProblems(problems)}\n\n${problems.length} problems in content`);
  const next = join(root, '.build', 'next');
  rmSync(next, { recursive: true, force: true });
  await build({ root, outDir: next, logLevel: 'warn' });
  const report = { ...countFiles(next), milliseconds: performance.now() - started };
  publish(root, next);
  return report;
}

/** Content that cannot be published; the message lists every problem. */
export class ContentError extends Error {}

function publish(root: string, next: string): void {
  const dist = join(root, 'dist');
  const previous = join(root, '.build', 'previous');
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(next, dist);
  rmSync(previous, { recursive: true, force: true });
}

function countFiles(folder: string): { pages: number; downloads: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return {
    pages: files.filter((file) => file.endsWith('.html') && !file.includes('404')).length,
    downloads: files.filter((file) => downloadKinds.test(file) && !file.startsWith('robots')).length,
  };
}
