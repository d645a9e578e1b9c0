import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { downloadKinds, type DownloadKind } from '../content/download-kinds.ts';
import { audiences, type Audience } from '../design/audiences.ts';
import { zipOf } from '../office/zip.ts';
import { offlinePage } from './offline-page.ts';

/** A copy of the site for a USB stick: all of it, or all pages with the files for one audience. */
export interface OfflineZip {
  /** Its name: `offline-all.zip`, `offline-schools.zip`. */
  file: string;
  bytes: Uint8Array;
}

/** What one of the files for download is for, as `/data/downloads.json` says. */
export interface OfflineDownload {
  url: string;
  kind: DownloadKind;
  /** The picture of its first page. */
  thumbnail?: string;
  audience: readonly string[];
}

/** What only web servers and search engines read, and what search needs that a folder does not have. */
const leftOut =
  /\.(br|gz)$|^(_headers|_redirects|web\.config|robots\.txt|sitemap.*|\.[^/]*)$|^search\/|\/404(\/|\.html)|^404\.html$/;

/** The whole site as one file for programs such as Kiwix. */
export const zimFile = 'offline-all.zim';

/** The names of the copies, one for everything and one for each audience. */
export function offlineNames(): { audience: Audience | undefined; file: string }[] {
  return [
    { audience: undefined, file: 'offline-all.zip' },
    ...audiences.map((audience) => ({ audience, file: `offline-${audience}.zip` })),
  ];
}

/**
 * Makes the copies of a built site; of each the bytes are the same for the same site.
 * @param dist the built folder
 * @param downloads the files for download; one that several audiences use stands in each of their copies
 * @param origin where what a copy does not hold is to be found
 * @param only the audiences whose copies are made; without it, all and the copy with everything
 */
export function* offlineZips(
  dist: string,
  downloads: readonly OfflineDownload[],
  origin: string,
  only?: readonly Audience[],
): Generator<OfflineZip> {
  for (const { audience, file } of offlineNames()) {
    if (only && !(audience && only.includes(audience))) continue;
    const files = offlineFiles(dist, downloads, origin, audience);
    if (files) yield { file, bytes: zipOf(files, 6, ['index.html']) };
  }
}

/** The files of a copy by their paths, with everything or for an audience; undefined when nothing is for it. */
export function offlineFiles(
  dist: string,
  downloads: readonly OfflineDownload[],
  origin: string,
  audience?: Audience,
): Record<string, Uint8Array> | undefined {
  const uses = new Map(downloads.map((one) => [pathOf(one), one.audience]));
  const held = filesIn(dist)
    .filter(isHeld(downloads))
    .filter((one) => {
      const served = uses.get(one);
      return audience === undefined || served === undefined || served.includes(audience);
    });
  if (audience !== undefined && !held.some((one) => uses.get(one))) return undefined;
  const names = new Set(held);
  const copy = { holds: (one: string) => names.has(one), origin };
  return Object.fromEntries(
    held.map((one): [string, Uint8Array] => {
      const bytes = readFileSync(join(dist, one));
      if (!one.endsWith('.html')) return [one, bytes];
      return [one, new TextEncoder().encode(offlinePage(bytes.toString(), one, copy))];
    }),
  );
}

/**
 * Which files a copy may hold. Packs hold once more what stands beside them; only that of a lesson, which a teacher
 * takes at once, stays. Pictures that other sites show of pages are of no use without the internet.
 */
function isHeld(downloads: readonly OfflineDownload[]): (file: string) => boolean {
  const known = new Map(downloads.map((one) => [pathOf(one), one.kind]));
  const pictures = new Set(
    downloads.flatMap(({ thumbnail }) => (thumbnail ? [pathOf({ url: thumbnail })] : [])),
  );
  return (file) => {
    const kind = known.get(file);
    if (kind === undefined) return !file.startsWith('downloads/') || pictures.has(file);
    return kind === 'lesson-pack' || downloadKinds[kind].from !== 'downloads';
  };
}

/** The files of a built site that a copy may hold, with `/` between folders. */
function filesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !leftOut.test(file))
    .sort();
}

function pathOf({ url }: Pick<OfflineDownload, 'url'>): string {
  return `downloads/${url.split('/').at(-1)}`;
}
