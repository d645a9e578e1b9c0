import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  const data = JSON.stringify(parts);
  const templates = [...data.matchAll(/"template":"([\w-]+)"/g)].map(([, name]) =>
    sourceDigest(`src/print/typst/templates/${name}.typ`),
  );
  return { digest: digestOf(makers, ...new Set(templates), data), make };
}

let makers: string | undefined;

/** Where made files stand between builds. */
export const fileCache = cachePath('print');

/** The file as it was made before; undefined when it was not. */
export function readCache({ digest }: BuildStep, cache = fileCache): BuiltFile | undefined {
  const folder = join(cache, digest);
  if (!existsSync(folder)) return undefined;
  const { pages } = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as { pages: number };
  const thumbnail = join(folder, 'thumbnail');
  return {
    bytes: readFileSync(join(folder, 'file')),
    thumbnail: existsSync(thumbnail) ? readFileSync(thumbnail) : undefined,
    pages,
  };
}

/**
 * The file as it was made before, or made now and kept.
 * @throws `PrintError` naming file and line when the text does not fit or cannot be printed.
 */
export async function buildCached(plan: BuildStep, cache = fileCache): Promise<BuiltFile> {
  const before = readCache(plan, cache);
  if (before) return before;
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
  writeFileSync(join(next, 'made.json'), JSON.stringify({ pages }));
  if (existsSync(join(cache, digest))) rmSync(next, { recursive: true });
  else renameSync(next, join(cache, digest));
}
