import { getContent } from '../content/load-content.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import { FilesOnDemand } from './files-on-demand.ts';
import { arePagesAlone } from './generated.ts';
import type { MadeDownloads } from './make-downloads.ts';
import { packsOf, withPacks } from './packs.ts';

const loaded = new WeakMap<SiteContent, Promise<MadeDownloads>>();
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
  const { zipOf } = await import('../office/zip.ts');
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

function load(): Promise<MadeDownloads> {
  const content = getContent();
  const known = loaded.get(content) ?? makeAll(content);
  loaded.set(content, known);
  return known;
}

/** What makes files is loaded when one is made: a page in dev needs none of it. */
async function makeAll(content: SiteContent): Promise<MadeDownloads> {
  const { makeDownloads } = await import('./make-downloads.ts');
  return makeDownloads(content, String(import.meta.env.SITE));
}
