import { downloadKinds } from '../content/download-kinds.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import { zipOf } from '../office/zip.ts';
import { buildCached, type BuiltFile } from './file-cache.ts';
import { pendingDownloads } from './generated.ts';
import { pictureName } from './picture-name.ts';
import { withPacks } from './packs.ts';
import { planFile } from './plan-file.ts';
import { takeFilms } from './take-films.ts';
import { takeOffline } from './take-offline.ts';

/** Every download of the site, and the bytes of every file under `/downloads/` by its name. */
export interface MadeDownloads {
  downloads: SiteDownload[];
  files: Map<string, Uint8Array>;
}

/**
 * Makes a file, or takes it from the cache.
 * @throws `PrintError` naming file and line when its text cannot be printed.
 */
export async function makeDownload(
  content: SiteContent,
  download: Download,
  origin: string,
): Promise<BuiltFile> {
  return buildCached(planFile(content, download, origin));
}

/** Makes every file that the build has not made yet, and the packs of them. */
export async function makeDownloads(content: SiteContent, origin: string): Promise<MadeDownloads> {
  const ready = await pendingDownloads();
  const files = new Map<string, Uint8Array>();
  const downloads: SiteDownload[] = [];
  for (const { download, made } of [...takeFilms(content, origin), ...takeOffline(content)]) {
    files.set(download.file, made.bytes);
    const { bytes, pages } = made;
    downloads.push({
      ...download,
      bytes: bytes.length,
      pages,
      thumbnail: keepPicture(download, made, files),
    });
  }
  for (const download of downloadsOf(content)) {
    const made = ready?.files.get(download.file) ?? (await makeDownload(content, download, origin));
    files.set(download.file, made.bytes);
    if (downloadKinds[download.kind].from === 'pages') continue;
    downloads.push({
      ...download,
      bytes: made.bytes.length,
      pages: made.pages,
      thumbnail: keepPicture(download, made, files),
    });
  }
  const packed = (held: readonly SiteDownload[], file: string) => {
    const bytes = zipOf(
      Object.fromEntries(held.map((one) => [one.file, files.get(one.file) ?? new Uint8Array()])),
    );
    files.set(file, bytes);
    return bytes.length;
  };
  return { downloads: withPacks(content, downloads, packed), files };
}

function keepPicture(
  download: Download,
  made: BuiltFile,
  files: Map<string, Uint8Array>,
): string | undefined {
  if (!made.thumbnail) return undefined;
  const name = pictureName(download);
  files.set(name, made.thumbnail);
  return `/downloads/${name}`;
}
