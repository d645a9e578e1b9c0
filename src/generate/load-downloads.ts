import type { World } from '../content/world.ts';
import { locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { makePacks, type Download } from '../downloads/download.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import { audiences } from '../content/schemas/page.ts';
import { downloadsOf, lessonsWithSheets } from '../downloads/list-downloads.ts';
import { lessonPacks } from '../downloads/lesson-download.ts';
import { planFile } from './plan-file.ts';
import { zipOf } from '../office/zip.ts';
import { makeOrTake, type MadeDownload } from './file-cache.ts';
import { printed } from './generated.ts';
import { loadWorld } from '../content/load-content.ts';

interface Loaded {
  downloads: SiteDownload[];
  files: Map<string, Uint8Array>;
}

const loaded = new WeakMap<World, Promise<Loaded>>();

/** Every file for download, with its size and picture; made once from the content as it stands. */
export async function loadDownloads(): Promise<SiteDownload[]> {
  return (await load()).downloads;
}

/** The bytes of every file under `/downloads/`, by its name. */
export async function loadFiles(): Promise<Map<string, Uint8Array>> {
  return (await load()).files;
}

function load(): Promise<Loaded> {
  const world = loadWorld();
  const known = loaded.get(world) ?? makeAll(world);
  loaded.set(world, known);
  return known;
}

async function makeAll(world: World): Promise<Loaded> {
  const origin = String(import.meta.env.SITE);
  const ready = await printed();
  const files = new Map<string, Uint8Array>();
  const downloads: SiteDownload[] = [];
  for (const download of downloadsOf(world)) {
    const made = ready?.files.get(download.file) ?? (await makeOrTake(planFile(world, download, origin)));
    files.set(download.file, made.bytes);
    if (download.kind === 'og') continue;
    downloads.push({
      ...download,
      bytes: made.bytes.length,
      pages: made.pages,
      thumbnail: keepPicture(download, made, files),
    });
  }
  const packs = [...packsOf(world, downloads, files), ...lessonPacksOf(world, downloads, files)];
  return { downloads: [...downloads, ...packs], files };
}

function keepPicture(
  download: Download,
  made: MadeDownload,
  files: Map<string, Uint8Array>,
): string | undefined {
  if (!made.thumbnail) return undefined;
  const name = download.file.replace(/\.[a-z]+$/, '.webp');
  files.set(name, made.thumbnail);
  return `/downloads/${name}`;
}

function packsOf(
  world: World,
  downloads: readonly SiteDownload[],
  files: Map<string, Uint8Array>,
): SiteDownload[] {
  if (world.booklets.length === 0) return [];
  const names = Object.fromEntries(
    locales.map((locale) => [
      locale,
      Object.fromEntries(
        audiences.map((audience) => [audience, translator(locale)(`downloads.packFile.${audience}`)]),
      ),
    ]),
  ) as Parameters<typeof makePacks>[1];
  const loose = downloads.filter((one) => one.lesson === undefined);
  return makePacks(loose, names).map((pack) => {
    const held = loose.filter(
      (one) => (one.locale === pack.locale || one.locale === 'mul') && one.audience[0] === pack.audience[0],
    );
    const bytes = zipOf(
      Object.fromEntries(held.map((one) => [one.file, files.get(one.file) ?? new Uint8Array()])),
    );
    files.set(pack.file, bytes);
    return { ...pack, bytes: bytes.length, pages: 0, thumbnail: undefined };
  });
}

function lessonPacksOf(
  world: World,
  downloads: readonly SiteDownload[],
  files: Map<string, Uint8Array>,
): SiteDownload[] {
  return lessonPacks(lessonsWithSheets(world)).map((pack) => {
    const held = downloads.filter(
      (one) =>
        one.lesson !== undefined &&
        one.locale === pack.locale &&
        (pack.kind === 'band-pack' ? one.band === pack.band : one.lesson === pack.lesson),
    );
    const bytes = zipOf(
      Object.fromEntries(held.map((one) => [one.file, files.get(one.file) ?? new Uint8Array()])),
    );
    files.set(pack.file, bytes);
    return { ...pack, bytes: bytes.length, pages: 0, thumbnail: undefined };
  });
}
