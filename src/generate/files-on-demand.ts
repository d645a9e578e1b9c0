import { downloadKinds } from '../content/download-kinds.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import type { BuiltFile } from './file-cache.ts';
import { packsOf, withPacks } from './packs.ts';
import { pictureName } from './picture-name.ts';

const demands = new WeakMap<SiteContent, FilesOnDemand>();

/**
 * The files for download while somebody works on the site, or while a build makes them all. That takes minutes, so each
 * is made when a browser asks for it; until then its size, its pages and its picture are not known.
 */
export function filesOnDemand(content: SiteContent, origin: string): FilesOnDemand {
  const known = demands.get(content) ?? new FilesOnDemand(content, origin);
  demands.set(content, known);
  return known;
}

/** See `filesOnDemand`. */
export class FilesOnDemand {
  readonly #content: SiteContent;
  readonly #origin: string;
  readonly #downloads: Map<string, Download>;
  readonly #made = new Map<string, BuiltFile>();

  constructor(content: SiteContent, origin: string) {
    this.#content = content;
    this.#origin = origin;
    this.#downloads = new Map(downloadsOf(content).map((download) => [download.file, download]));
  }

  /** The files that the site lists, with what is known of them; 0 bytes for one that is not made yet. */
  listed(): SiteDownload[] {
    return withPacks(this.#content, this.#listedAlone(), () => 0);
  }

  #listedAlone(): SiteDownload[] {
    return [...this.#downloads.values()]
      .filter(({ kind }) => downloadKinds[kind].from !== 'pages')
      .map((download) => {
        const made = this.#made.get(download.file);
        return {
          ...download,
          bytes: made?.bytes.length ?? 0,
          pages: made?.pages ?? 0,
          thumbnail: made?.thumbnail && `/downloads/${pictureName(download)}`,
        };
      });
  }

  /**
   * The bytes of a file or picture, made now or before; undefined when there is none of that name.
   * @throws `PrintError` naming file and line when its text cannot be printed.
   */
  async bytesOf(name: string): Promise<Uint8Array | undefined> {
    if (this.#downloads.has(name)) return (await this.#make(name)).bytes;
    const held = packsOf(this.#content, this.#listedAlone()).find(({ pack }) => pack.file === name)?.held;
    if (held) return this.#pack(held);
    const pictured = [...this.#downloads.values()].filter((one) => pictureName(one) === name);
    for (const { file } of pictured) {
      const { thumbnail } = await this.#make(file);
      if (thumbnail) return thumbnail;
    }
    return undefined;
  }

  async #pack(held: readonly SiteDownload[]): Promise<Uint8Array> {
    const entries: [string, Uint8Array][] = [];
    for (const { file } of held) entries.push([file, (await this.#make(file)).bytes]);
    const { zipOf } = await import('../office/zip.ts');
    return zipOf(Object.fromEntries(entries));
  }

  async #make(file: string): Promise<BuiltFile> {
    const known = this.#made.get(file);
    if (known) return known;
    const download = this.#downloads.get(file);
    if (!download) throw new Error(`there is no download ${file}`);
    // What makes files is loaded when one is made: a page in dev needs none of it.
    const [{ planFile }, { buildCached }] = await Promise.all([
      import('./plan-file.ts'),
      import('./file-cache.ts'),
    ]);
    const made = await buildCached(planFile(this.#content, download, this.#origin));
    this.#made.set(file, made);
    return made;
  }
}
