import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachePath, digestOf } from '../cache/build-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { readFonts } from '../print/typst/typst.ts';

/** A finished file: its bytes, how many pages it has, and its first page as a small picture (WebP) if it is one to read. */
export interface BuiltFile {
  bytes: Uint8Array;
  pages: number;
  thumbnail: Uint8Array | undefined;
}

/** A finished file that stands in the cache; the site copies it from there, and few who ask need its bytes. */
export interface KeptFile {
  /** Where it stands, and where the small picture of its first page does if it is one to read. */
  path: string;
  thumbnail: string | undefined;
  /** Its size in bytes. */
  size: number;
  pages: number;
}

/** A file that can be made: a digest of all that it is made of, and how to make it. */
export interface BuildStep {
  digest: string;
  /** @throws `PrintError` naming file and line when the text does not fit or cannot be printed. */
  make: () => Promise<BuiltFile>;
}

/**
 * Plans a file that is made of these parts, which must be plain data, and of the programs, strings and fonts that make
 * files, and the templates that documents among the parts name. What `make` reads must be among them, or a file of an
 * earlier build would be taken for this one.
 */
export function buildStep(parts: unknown, make: BuildStep['make']): BuildStep {
  makers ??= digestOf(sourceDigest('src/generate/plan-file.ts'), ...readFonts());
  const data = JSON.stringify(parts, (key, value: unknown) =>
    key === 'shapes' ? shapesDigest(value as object) : value,
  );
  const templates = [...data.matchAll(/"template":"([\w-]+)"/g)].map(([, name]) =>
    sourceDigest(`src/print/typst/templates/${name}.typ`),
  );
  return { digest: digestOf(makers, ...new Set(templates), data), make };
}

let makers: string | undefined;

/** The shapes of a drawing are most of a document, and the same in each of the documents that show it. */
function shapesDigest(shapes: object): string {
  const known = shapesDigests.get(shapes) ?? digestOf(JSON.stringify(shapes));
  shapesDigests.set(shapes, known);
  return known;
}

const shapesDigests = new WeakMap<object, string>();

/** Where made files stand between builds. */
const fileCache = cachePath('print');

/** The file that was made under a digest; undefined when none was, or when it is no longer as it was made. */
export function keptFile(digest: string, cache = fileCache): KeptFile | undefined {
  const folder = join(cache, digest);
  if (!existsSync(folder)) return undefined;
  const { pages, size } = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as Made;
  const [path, thumbnail] = [join(folder, 'file'), join(folder, 'thumbnail')];
  // A site has the same file under another name, where somebody may change it all the same.
  if (statSync(path).size !== size) return undefined;
  return { path, thumbnail: existsSync(thumbnail) ? thumbnail : undefined, size, pages };
}

/** What is kept beside a made file: its pages, and its size in bytes. */
type Made = Pick<KeptFile, 'pages' | 'size'>;

/**
 * Makes the file into the cache, unless it stands there.
 * @throws `PrintError` naming file and line when the text does not fit or cannot be printed.
 */
export async function ensureKept({ digest, make }: BuildStep, cache = fileCache): Promise<void> {
  if (!keptFile(digest, cache)) writeCache(cache, digest, await make());
}

/**
 * The file as it was made before, or made now and kept.
 * @throws `PrintError` naming file and line when the text does not fit or cannot be printed.
 */
export async function buildCached(plan: BuildStep, cache = fileCache): Promise<BuiltFile> {
  const before = keptFile(plan.digest, cache);
  if (before) {
    const { path, thumbnail, pages } = before;
    const picture = thumbnail === undefined ? undefined : readFileSync(thumbnail);
    return { bytes: readFileSync(path), thumbnail: picture, pages };
  }
  const made = await plan.make();
  writeCache(cache, plan.digest, made);
  return made;
}

/** Keeps a made file; it stands there whole or not at all. */
function writeCache(cache: string, digest: string, { bytes, pages, thumbnail }: BuiltFile): void {
  const next = join(cache, `${digest}.${process.pid}`);
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'file'), bytes);
  if (thumbnail) writeFileSync(join(next, 'thumbnail'), thumbnail);
  writeFileSync(join(next, 'made.json'), JSON.stringify({ pages, size: bytes.length } satisfies Made));
  // Another process may have made the same meanwhile.
  if (keptFile(digest, cache)) return rmSync(next, { recursive: true });
  rmSync(join(cache, digest), { recursive: true, force: true });
  renameSync(next, join(cache, digest));
}
