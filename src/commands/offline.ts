import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offlineFolder, sourcesDigest } from '../cache/build-stamp.ts';
import { ContentError } from '../content/problem.ts';
import { offlineZips, type OfflineDownload } from '../offline/offline-copies.ts';
import { defaultOrigin } from '../site/origin.ts';
import { ensureBuilt } from './ensure-built.ts';

/** Makes the copies of the site that open from a USB stick, and builds the site once more, so that it offers them. */
try {
  const root = process.cwd();
  for (const line of await ensureBuilt(root)) console.log(line);
  const downloads = JSON.parse(
    readFileSync(join(root, 'dist/data/downloads.json'), 'utf8'),
  ) as OfflineDownload[];
  const next = join(root, `${offlineFolder}.next`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  for (const { file, bytes } of offlineZips(
    join(root, 'dist'),
    downloads,
    process.env['SITE_URL'] ?? defaultOrigin,
  )) {
    writeFileSync(join(next, file), bytes);
    console.log(`${file}  ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
  writeFileSync(join(next, 'made-of'), sourcesDigest(root));
  rmSync(join(root, offlineFolder), { recursive: true, force: true });
  renameSync(next, join(root, offlineFolder));
  for (const line of await ensureBuilt(root)) console.log(line);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
