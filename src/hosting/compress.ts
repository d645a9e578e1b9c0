import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { endingOf, fileTypes } from './file-types.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const concurrency = 8;

/** Two files may hold the same, so that a number alone tells what is being written apart. */
let written = 0;

/** Below this a compressed copy saves less than one network packet. */
const minBytes = 512;

/**
 * Writes `.br` and `.gz` beside every file that compresses, as small as they get; the same bytes on every machine. With
 * `files`, paths from the folder, only beside these.
 * Compressing this well is slow, so what did not change since an earlier build is taken from the cache.
 */
export async function compressAll(
  folder: string,
  cache: string,
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }),
): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const next = files.filter((file) => fileTypes[endingOf(file)]?.compresses).values();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const file of next) await compress(join(folder, file), cache);
    }),
  );
}

async function compress(file: string, cache: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < minBytes) return;
  const cached = join(cache, createHash('sha256').update(bytes).digest('hex'));
  if (!existsSync(`${cached}.gz`)) await writeCopies(bytes, cached);
  for (const ending of ['br', 'gz']) await copyFile(`${cached}.${ending}`, `${file}.${ending}`);
}

async function writeCopies(bytes: Buffer, path: string): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeWhole(`${path}.br`, await asBrotli(bytes, { params }));
  await writeWhole(`${path}.gz`, await asGzip(bytes, { level: 9 }));
}

/** A killed build or a full disk must not leave half a file where the next build looks for a whole one. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const next = `${file}.${process.pid}.${(written += 1)}`;
  await writeFile(next, bytes);
  await rename(next, file);
}
