import { readdirSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { build } from 'astro';
import { downloadFormats } from '../content/download-kinds.ts';
import { endingOf } from '../hosting/file-types.ts';
import { lockBuild } from '../cache/build-lock.ts';
import { inputsDigest, stampBuild } from '../cache/build-stamp.ts';
import { textsDigest } from '../content/texts-digest.ts';
import { nextDist, nextDownloads, previousDist, publish, restorePublished } from '../cache/publish.ts';
import { ContentError, countProblems, formatProblems } from '../content/problem.ts';
import { unpromisedAddresses } from '../promises/confirmation.ts';
import { readContent } from '../content/read-content.ts';
import type { SiteContent } from '../content/site-content.ts';
import { writeHosting } from '../hosting/write-hosting.ts';
import { isUnstored } from '../site/page.ts';
import { isQrPath } from '../site/qr-page.ts';
import { defaultOrigin } from '../site/origin.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { generateAll } from '../generate/generate-all.ts';
import { setDownloads } from '../generate/load-downloads.ts';
import { placeFiles, gatherFiles, type SiteFiles } from '../generate/site-files.ts';
import { compareOffline } from '../generate/take-offline.ts';
import { checkersAmong, startHelpers, type PrintHelper } from '../generate/worker.ts';
import { loadSettings } from '../content/settings.ts';
import { siteOf } from '../site/load-site.ts';
import { setContent } from '../content/load-content.ts';

const origin = process.env['SITE_URL'] ?? defaultOrigin;

/** What a build made: pages for people, other files by their kind, and how long it took in ms. */
export interface BuildReport {
  pages: number;
  downloads: number;
  milliseconds: number;
  /** What whoever builds should know. */
  notes: string[];
}

/**
 * Checks the content, makes files for download while the pages are built beside the published ones, and puts all in
 * its place in one step. `inputs` is the digest of what it is made of; `helpers` may have been started before, and are stopped.
 * @throws `BuildRunning` when another build runs, `ContentError` when the content has problems, or the builder's own error; `dist/` is then as it was,
 * and what was half built is gone: it would only take room.
 */
export async function buildSite(
  root: string,
  inputs = inputsDigest(root),
  helpers = startHelpers(),
): Promise<BuildReport> {
  try {
    const unlock = lockBuild(root);
    try {
      restorePublished(root);
      const report = await buildWith(helpers, root, inputs);
      unlock();
      return report;
    } catch (error) {
      removeNext(root);
      // Until this process ends, Astro may go on with pages of which nothing comes; no other build may begin beside it.
      process.once('exit', () => {
        removeNext(root);
        unlock();
      });
      throw error;
    }
  } finally {
    for (const helper of helpers) helper.stop();
  }
}

function removeNext(root: string): void {
  for (const folder of [nextDist(root), nextDownloads(root)])
    rmSync(folder, { recursive: true, force: true });
}

async function buildWith(
  helpers: readonly PrintHelper[],
  root: string,
  inputs: string,
): Promise<BuildReport> {
  const started = performance.now();
  const content = readContent(root);
  // Files are made while the content is checked; if there is a problem, nothing comes of them.
  const checking = check(content, helpers);
  const printing = print(content, helpers);
  const next = nextDist(root);
  removeNext(root);
  const removing = rm(previousDist(root), { recursive: true, force: true });
  setContent(content);
  compareOffline(root);
  setDownloads(async () => (await printing).downloads);
  const placing = printing.then((files) => placeFiles(files, nextDownloads(root)));
  // Unless Astro is silent, it tells a failure before it throws it.
  const building = build({ root, outDir: next, logLevel: 'silent' });
  for (const beside of [placing, building]) beside.catch(() => undefined);
  // What is wrong with the content is told at once, and before what it leads to in print and pages.
  await checking;
  const done = await Promise.allSettled([placing, building]);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
  renameSync(await placing, join(next, 'downloads'));
  const { pages, redirects } = siteOf(content);
  const notes = await writeHosting(
    next,
    { servers: join(root, '.build', 'hosting'), compressed: join(root, '.build', 'packed') },
    {
      origin,
      contact: process.env['SECURITY_CONTACT'] ?? loadSettings(root).security_contact,
      reviewed: newestReview(content),
      redirects: redirects.filter(({ from }) => !isQrPath(from)),
      unstored: pages.filter(({ id }) => isUnstored(id)).map(({ url }) => url),
    },
  );
  const unpromised = unpromisedAddresses(content);
  if (process.env['SITE_URL'] && unpromised.length > 0)
    notes.push(
      `${unpromised.length} addresses are not promised yet, ${unpromised[0]} first: npm run confirm, before they are printed`,
    );
  const report = { ...countFiles(next), milliseconds: performance.now() - started, notes };
  await removing;
  publish(root, next);
  notes.push(...stampBuild(root, { inputs, pages: report.pages, downloads: report.downloads }));
  return report;
}

function newestReview(content: SiteContent): Date {
  const days = content.pages.map(({ head }) => head?.reviewed.getTime() ?? 0);
  return new Date(Math.max(...days));
}

/** Some helpers share the rules between them, and make files when they have done so. */
async function check(content: SiteContent, helpers: readonly PrintHelper[]): Promise<void> {
  const checkers = helpers.slice(0, checkersAmong(helpers.length));
  const shares = await Promise.all(checkers.map((helper, share) => helper.check(share, checkers.length)));
  const problems = shares.flatMap((one) => one.problems);
  if (problems.length > 0)
    throw new ContentError(`${formatProblems(problems)}\n\n${countProblems(problems.length)} in content`);
  if (shares.some(({ texts }) => texts !== textsDigest(content)))
    throw new ContentError('content/ was changed when the build began → build once more');
}

async function print(content: SiteContent, helpers: readonly PrintHelper[]): Promise<SiteFiles> {
  const started = performance.now();
  const count = downloadsOf(content).length;
  let done = 0;
  const printed = await generateAll(content, helpers, (file, milliseconds) => {
    done += 1;
    if (process.stdout.isTTY)
      process.stdout.write(`\r\u001B[Kprint: ${done} of ${count}  ${file}  ${Math.round(milliseconds)} ms`);
  });
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  const { files, problems } = printed;
  if (problems.length > 0)
    throw new ContentError(`${problems.join('\n')}\n\n${countProblems(problems.length)} in what is printed`);
  console.log(`print: ${done} files in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return gatherFiles(content, origin, files);
}

function countFiles(folder: string): { pages: number; downloads: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return {
    pages: files.filter((file) => file.endsWith('.html') && !file.includes('404')).length,
    downloads: files.filter((file) => dirname(file) === 'downloads' && endingOf(file) in downloadFormats)
      .length,
  };
}
