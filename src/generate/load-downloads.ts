import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { isPackedFor, makePacks, packNames } from '../downloads/pack-download.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import { downloadKinds, hasRows } from '../content/download-kinds.ts';
import { downloadsOf, lessonsWithSheets } from '../downloads/list-downloads.ts';
import { lessonPacks } from '../downloads/lesson-download.ts';
import { partnerPacks, partnersPageId } from '../downloads/partner-download.ts';
import { quizPacks } from '../downloads/quiz-download.ts';
import { planFile } from './plan-file.ts';
import { zipOf } from '../office/zip.ts';
import { buildCached, type BuiltFile } from './file-cache.ts';
import { FilesOnDemand, pictureName } from './files-on-demand.ts';
import { arePagesAlone, pendingDownloads } from './generated.ts';
import { takeFilms } from './take-films.ts';
import { takeOffline } from './take-offline.ts';
import { getContent } from '../content/load-content.ts';

interface Loaded {
  downloads: SiteDownload[];
  files: Map<string, Uint8Array>;
}

const loaded = new WeakMap<SiteContent, Promise<Loaded>>();
const demands = new WeakMap<SiteContent, FilesOnDemand>();

/** Whether files are made when somebody asks for them, as in dev. */
const isOnDemand = () => import.meta.env.DEV || arePagesAlone();

/** Every file for download, with its size and picture; on demand, of those alone that somebody has asked for. */
export async function loadDownloads(): Promise<SiteDownload[]> {
  if (isOnDemand()) return withPacks(getContent(), onDemand().listed(), () => 0);
  return (await load()).downloads;
}

/** The names of all files under `/downloads/`. */
export async function fileNames(): Promise<string[]> {
  if (arePagesAlone()) return [];
  if (!import.meta.env.DEV) return [...(await load()).files.keys()];
  return [...onDemand().names(), ...packsOf(getContent(), onDemand().listed()).map(({ pack }) => pack.file)];
}

/**
 * The bytes of a file under `/downloads/`; in dev it is made now, if it was not made before.
 * @throws `PrintError` naming file and line when it cannot be made.
 */
export async function loadFile(name: string): Promise<Uint8Array | undefined> {
  if (!import.meta.env.DEV) return (await load()).files.get(name);
  return fileOnDemand(getContent(), String(import.meta.env.SITE), name);
}

/**
 * The bytes of a file under `/downloads/`, made now if it was not made before; undefined when there is none of that name.
 * @throws `PrintError` naming file and line when it cannot be made.
 */
export async function fileOnDemand(
  content: SiteContent,
  origin: string,
  name: string,
): Promise<Uint8Array | undefined> {
  const files = demandOf(content, origin);
  const held = packsOf(content, files.listed()).find(({ pack }) => pack.file === name)?.held;
  if (!held) return files.bytesOf(name);
  const entries: [string, Uint8Array][] = [];
  for (const { file } of held) entries.push([file, (await files.bytesOf(file)) ?? new Uint8Array()]);
  return zipOf(Object.fromEntries(entries));
}

function onDemand(): FilesOnDemand {
  return demandOf(getContent(), String(import.meta.env.SITE));
}

function demandOf(content: SiteContent, origin: string): FilesOnDemand {
  const known = demands.get(content) ?? new FilesOnDemand(content, origin);
  demands.set(content, known);
  return known;
}

function load(): Promise<Loaded> {
  const content = getContent();
  const known = loaded.get(content) ?? makeAll(content);
  loaded.set(content, known);
  return known;
}

async function makeAll(content: SiteContent): Promise<Loaded> {
  const origin = String(import.meta.env.SITE);
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
    const made = ready?.files.get(download.file) ?? (await buildCached(planFile(content, download, origin)));
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

/** Puts the packs behind the files that they hold; `sizeOf` tells the bytes of one. */
function withPacks(
  content: SiteContent,
  downloads: readonly SiteDownload[],
  sizeOf: (held: readonly SiteDownload[], file: string) => number,
): SiteDownload[] {
  const packs = packsOf(content, downloads).map(({ pack, held }) => ({
    ...pack,
    bytes: sizeOf(held, pack.file),
    pages: 0,
    thumbnail: undefined,
  }));
  return [...downloads, ...packs];
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

/** Every pack with the files that it holds. */
function packsOf(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  const held = downloads.filter(({ kind }) => hasRows(kind));
  return [
    ...audiencePacks(content, held),
    ...packsOfLessons(content, held),
    ...packsOfQuizzes(content, downloads),
    ...packsForPartners(downloads),
  ];
}

interface Pack {
  pack: Download;
  held: SiteDownload[];
}

function audiencePacks(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  if (content.booklets.length === 0) return [];
  const loose = downloads.filter((one) => one.lesson === undefined);
  return makePacks(loose, packNames()).map((pack) => ({
    pack,
    held: loose.filter(
      (one) =>
        (one.locale === pack.locale || one.locale === 'mul') &&
        pack.audience.some((audience) => isPackedFor(one, audience)),
    ),
  }));
}

function packsOfLessons(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  return lessonPacks(lessonsWithSheets(content)).map((pack) => ({
    pack,
    held: downloads.filter(
      (one) =>
        one.lesson !== undefined &&
        one.locale === pack.locale &&
        (pack.kind === 'band-pack' ? one.band === pack.band : one.lesson === pack.lesson),
    ),
  }));
}

function packsForPartners(downloads: readonly SiteDownload[]): Pack[] {
  const own = downloads.filter(({ page, kind }) => page === partnersPageId && !hasRows(kind));
  const [first] = own;
  return partnerPacks(first?.reviewed ?? new Date(0))
    .map((pack) => ({
      pack,
      held: own.filter(({ locale }) => locale === pack.locale || locale === 'mul'),
    }))
    .filter(({ held }) => held.length > 0);
}

function packsOfQuizzes(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  return quizPacks(lessonsWithSheets(content)).map((pack) => ({
    pack,
    held: downloads.filter((one) => one.quiz !== undefined && one.locale === pack.locale),
  }));
}
