import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { endingOf, fileTypes } from './file-types.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);
const together = 8;

/** Below this a packed copy saves less than one network packet. */
const smallest = 512;

/**
 * Writes `.br` and `.gz` beside every file that packs, as small as they get; the same bytes on every machine.
 * Packing this well is slow, so what did not change since an earlier build is taken from the cache.
 */
export async function compressAll(folder: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => fileTypes[endingOf(file)]?.packs,
  );
  const next = files.values();
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (const file of next) await compress(join(folder, file), cache);
    }),
  );
}

async function compress(file: string, cache: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  const kept = join(cache, createHash('sha256').update(bytes).digest('hex'));
  if (!existsSync(`${kept}.gz`)) await pack(bytes, kept);
  for (const ending of ['br', 'gz']) await copyFile(`${kept}.${ending}`, `${file}.${ending}`);
}

async function pack(bytes: Buffer, kept: string): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${kept}.br`, await asBrotli(bytes, { params }));
  await writeFile(`${kept}.gz`, await asGzip(bytes, { level: 9 }));
}
