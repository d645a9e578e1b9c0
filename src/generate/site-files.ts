import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cachedPath, digestOf } from '../cache/build-cache.ts';
import { takeKept } from '../cache/take-kept.ts';
import { downloadKinds } from '../content/download-kinds.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import { zipOf } from '../office/zip.ts';
import type { KeptFile } from './file-cache.ts';
import { withPacks } from './packs.ts';
import { pictureName } from './picture-name.ts';
import { takeFilms } from './take-films.ts';
import { takeOffline } from './take-offline.ts';

/** Every download of the site, and where the bytes of each file under `/downloads/` stand, by its name. */
export interface SiteFiles {
  downloads: SiteDownload[];
  paths: Map<string, string>;
}

/** Puts together what was made, by the names of files, with the films and copies that are made beside, and packs them. */
export function gatherFiles(
  content: SiteContent,
  origin: string,
  made: ReadonlyMap<string, KeptFile>,
): SiteFiles {
  const paths = new Map<string, string>();
  const downloads: SiteDownload[] = [];
  const take = (download: Download, { path, thumbnail, size, pages }: KeptFile) => {
    paths.set(download.file, path);
    if (downloadKinds[download.kind].from === 'pages') return;
    const picture = pictureName(download);
    if (thumbnail !== undefined) paths.set(picture, thumbnail);
    downloads.push({
      ...download,
      ...{ bytes: size, pages },
      thumbnail: thumbnail === undefined ? undefined : `/downloads/${picture}`,
    });
  };
  for (const one of [...takeFilms(content, origin), ...takeOffline(content)]) take(one.download, one.made);
  for (const download of downloadsOf(content)) {
    const kept = made.get(download.file);
    if (!kept) throw new Error(`${download.file} was not made`);
    take(download, kept);
  }
  const pack = (held: readonly SiteDownload[], file: string) => {
    const path = packOf(held.map((one): [string, string] => [one.file, paths.get(one.file) ?? '']));
    paths.set(file, path);
    return statSync(path).size;
  };
  return { downloads: withPacks(content, downloads, pack), paths };
}

/** Puts all files into a folder; gives its path. */
export async function placeFiles({ paths }: SiteFiles, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const left = [...paths].values();
  // A few at a time keep the disk busy; the names of thousands need not all be open at once.
  const placeSome = async () => {
    for (const [name, path] of left) await takeKept(path, join(folder, name));
  };
  await Promise.all(Array.from({ length: 4 }, placeSome));
  return folder;
}

/** Where a ZIP of files stands; those under a digest never change, so that their paths tell what is in it. */
function packOf(held: readonly (readonly [name: string, path: string])[]): string {
  return cachedPath('packs', digestOf(JSON.stringify(held)), () =>
    zipOf(Object.fromEntries(held.map(([name, path]) => [name, readFileSync(path)]))),
  );
}
