import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download } from '../model/download.ts';
import type { PrintDocument } from './document.ts';
import type { MadeDownload } from './make-download.ts';
import { templateFolder } from './typst.ts';

/** Where made files stand between builds. */
export const cacheFolder = join(process.cwd(), '.build/print');

/** What a made file is called in the cache: a digest of all that it is made of, the code that makes it included. */
export function digest(template: string, document: PrintDocument, { kind, use, paper }: Download): string {
  return createHash('sha256')
    .update((makers ??= digestOfMakers()))
    .update(JSON.stringify([template, document, kind, use, paper]))
    .digest('hex')
    .slice(0, 32);
}

let makers: string | undefined;

/** Every template and every module of this folder, and the versions that are locked. */
function digestOfMakers(): string {
  const hash = createHash('sha256').update(readFileSync(join(process.cwd(), 'package-lock.json')));
  for (const folder of [templateFolder, join(templateFolder, '..')]) {
    for (const name of readdirSync(folder).sort()) {
      if (/\.(ts|typ)$/.test(name)) hash.update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex');
}

/** A file that was made before; undefined when it was not. */
export function readCache(cache: string, key: string): MadeDownload | undefined {
  const folder = join(cache, key);
  if (!existsSync(folder)) return undefined;
  const { pages } = JSON.parse(readFileSync(join(folder, 'made.json'), 'utf8')) as { pages: number };
  return {
    bytes: readFileSync(join(folder, 'file')),
    thumbnail: existsSync(join(folder, 'thumbnail')) ? readFileSync(join(folder, 'thumbnail')) : undefined,
    pages,
  };
}

/** Keeps a made file; it stands there whole or not at all. */
export function writeCache(cache: string, key: string, { bytes, pages, thumbnail }: MadeDownload): void {
  const next = join(cache, `${key}.${process.pid}`);
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'file'), bytes);
  if (thumbnail) writeFileSync(join(next, 'thumbnail'), thumbnail);
  writeFileSync(join(next, 'made.json'), JSON.stringify({ pages }));
  if (existsSync(join(cache, key))) rmSync(next, { recursive: true });
  else renameSync(next, join(cache, key));
}
