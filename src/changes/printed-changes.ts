import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DownloadUse } from '../content/download-kinds.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { buildCached } from '../generate/file-cache.ts';
import { planFile } from '../generate/plan-file.ts';
import { endingOf } from '../hosting/file-types.ts';
import { defaultOrigin } from '../site/origin.ts';
import { differingRuns } from './differing-runs.ts';
import { pagePictures, type PagePicture } from './page-pictures.ts';
import type { TextChange } from './text-changes.ts';
import type { FileChanges } from './touched-files.ts';

/** The changed pages of a file for download, each with the names of its pictures; no name where there was or is no page. */
export interface PrintedChange {
  file: string;
  pages: { before: string | undefined; now: string | undefined }[];
  /** Why there are no pictures. */
  fault?: string;
}

/** A piece is looked at in the first of these uses that it has; the others show the same pages. */
const looked: readonly DownloadUse[] = ['read', 'screen', 'print', 'shop'];

/** The changed and new files that have pages to show, one of each piece in each language; first those whose own text changed. */
export function picturedFiles(
  content: SiteContent,
  { changed, added }: FileChanges,
  texts: readonly TextChange[],
): string[] {
  const touched = new Set([...changed, ...added]);
  const downloads = downloadsOf(content).filter(
    ({ file, use }) => touched.has(file) && ['pdf', 'png'].includes(endingOf(file)) && looked.includes(use),
  );
  const ids = new Set(texts.flatMap(({ file }) => /([^/]+)\.mdx$/.exec(file)?.[1] ?? []));
  const isNear = (one: Download) => [one.booklet, one.lesson, one.page].some((id) => ids.has(id ?? ''));
  const pieces = Map.groupBy(downloads, ({ id, locale, section, kind }) =>
    [id, locale, section, kind].join('/'),
  );
  return [...pieces.values()]
    .flatMap((files) => files.toSorted((a, b) => looked.indexOf(a.use) - looked.indexOf(b.use)).slice(0, 1))
    .toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)))
    .map(({ file }) => file);
}

/**
 * Makes a file as the last commit and as the content now would have it, and writes a picture of each page that looks
 * different into a folder. What a build has made before is not made again.
 */
export async function pictureChange(
  before: SiteContent,
  now: SiteContent,
  file: string,
  folder: string,
): Promise<PrintedChange> {
  try {
    const [old, own] = [await picturesOf(before, file), await picturesOf(now, file)];
    mkdirSync(folder, { recursive: true });
    const write = (picture: PagePicture | undefined, page: number, when: string) => {
      if (!picture) return undefined;
      const name = `${file}-${page + 1}-${when}.webp`;
      writeFileSync(join(folder, name), picture.encode());
      return name;
    };
    return {
      file,
      pages: pairsOf(old, own).map(([a, b]) => ({
        before: write(old[a ?? -1], a ?? -1, 'before'),
        now: write(own[b ?? -1], b ?? -1, 'now'),
      })),
    };
  } catch (error) {
    return { file, pages: [], fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The pages that take each other's place, by their index; undefined where nothing does. */
function pairsOf(old: readonly PagePicture[], own: readonly PagePicture[]) {
  const digestsOf = (pages: readonly PagePicture[]) => pages.map(({ digest }) => digest);
  return differingRuns(digestsOf(old), digestsOf(own)).flatMap(({ before, now }) => {
    const length = Math.max(before.to - before.from, now.to - now.from);
    const within = (run: { from: number; to: number }, index: number) =>
      run.from + index < run.to ? run.from + index : undefined;
    return Array.from({ length }, (_, index) => [within(before, index), within(now, index)] as const);
  });
}

async function picturesOf(content: SiteContent, file: string): Promise<PagePicture[]> {
  const download = downloadsOf(content).find((one) => one.file === file);
  if (!download) return [];
  const { bytes } = await buildCached(planFile(content, download, defaultOrigin));
  return pagePictures(bytes, endingOf(file) === 'png' ? 'png' : 'pdf');
}
