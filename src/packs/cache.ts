import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MadeDownload } from '../print/make-download.ts';

const folders = ['src/packs', 'src/print/templates'].map((name) => join(process.cwd(), name));
/** Where what was made is kept between builds. */
export const cacheFolder = join(process.cwd(), 'node_modules/.cache/packs');

/** Gives what was made of these parts before, or makes it; the programs that make it are part of the key. */
export async function cached(
  parts: unknown,
  make: () => Promise<MadeDownload>,
  cache = cacheFolder,
): Promise<MadeDownload> {
  const key = createHash('sha256')
    .update(programs())
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 32);
  const folder = join(cache, key);
  if (existsSync(folder)) return read(folder);
  const made = await make();
  write(folder, made);
  return made;
}

let known: string | undefined;

function programs(): string {
  known ??= folders
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    .join('\n');
  return known;
}

function read(folder: string): MadeDownload {
  const { pages } = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as { pages: number };
  const thumbnail = join(folder, 'thumbnail');
  return {
    bytes: readFileSync(join(folder, 'file')),
    thumbnail: existsSync(thumbnail) ? readFileSync(thumbnail) : undefined,
    pages,
  };
}

function write(folder: string, { bytes, pages, thumbnail }: MadeDownload): void {
  const next = `${folder}.${process.pid}`;
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'file'), bytes);
  if (thumbnail) writeFileSync(join(next, 'thumbnail'), thumbnail);
  writeFileSync(join(next, 'made.json'), JSON.stringify({ pages }));
  if (!existsSync(folder)) renameSync(next, folder);
}
