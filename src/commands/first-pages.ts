import { join } from 'node:path';
import { build } from 'astro';
import { diskFull } from '../cache/disk-full.ts';
import { checkAll } from '../checks/check-all.ts';
import { setContent } from '../content/load-content.ts';
import { ContentError, formatProblems } from '../content/problem.ts';
import { readContent } from '../content/read-content.ts';
import { filesOnDemand } from '../generate/files-on-demand.ts';
import { setDownloads } from '../generate/load-downloads.ts';
import { defaultOrigin } from '../site/origin.ts';
import { firstPages } from './serve-site.ts';

/**
 * Builds the pages and their search without the files for download, so that a fresh machine shows the site while these
 * are made; whoever serves the pages makes a file when it is asked for.
 */
try {
  const root = process.cwd();
  const content = readContent(root);
  const problems = checkAll(content);
  if (problems.length > 0) throw new ContentError(formatProblems(problems));
  setContent(content);
  const origin = process.env['SITE_URL'] ?? defaultOrigin;
  setDownloads(() => filesOnDemand(content, origin).listed());
  await build({ root, outDir: join(root, firstPages), logLevel: 'error' });
} catch (error) {
  console.error(error instanceof ContentError ? error.message : (diskFull(error)?.message ?? error));
  process.exitCode = 1;
}
