import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { offlineFolder, sourcesDigest } from '../cache/build-stamp.ts';
import { offlineFiles, offlineZips, zimFile, type OfflineDownload } from '../offline/offline-copies.ts';
import { canWriteZim, zimOf, zimPackage } from '../offline/zim.ts';
import { defaultOrigin } from '../site/origin.ts';

/** Makes the copies of the site that open from a USB stick, and builds the site once more, so that it offers them. */
const root = process.cwd();
if (isBuilt()) {
  await makeCopies();
  process.exitCode = isBuilt() ? 0 : 1;
} else {
  process.exitCode = 1;
}

/**
 * Builds the site, unless it stands. Each build has a process of its own: Astro keeps the addresses of a first one in
 * the modules that it loads, and sets variables of the environment that belong to the digest of what a build reads.
 */
function isBuilt(): boolean {
  const command = fileURLToPath(new URL('build.ts', import.meta.url));
  return spawnSync(process.execPath, [command], { cwd: root, stdio: 'inherit' }).status === 0;
}

async function makeCopies(): Promise<void> {
  const dist = join(root, 'dist');
  const listed = JSON.parse(readFileSync(join(dist, 'data/downloads.json'), 'utf8')) as OfflineDownload[];
  const origin = process.env['SITE_URL'] ?? defaultOrigin;
  const next = join(root, `${offlineFolder}.next`);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const keep = (file: string, bytes: Uint8Array) => {
    writeFileSync(join(next, file), bytes);
    console.log(`${file}  ${(bytes.length / 1e6).toFixed(1)} MB`);
  };
  for (const { file, bytes } of offlineZips(dist, listed, origin)) keep(file, bytes);
  if (canWriteZim()) keep(zimFile, await zimOf(offlineFiles(dist, listed, origin) ?? {}, origin));
  else
    console.log(
      `no ZIM file for Kiwix: zimwriterfs is not installed; on Debian “apt-get install ${zimPackage}” has it`,
    );
  writeFileSync(join(next, 'made-of'), sourcesDigest(root));
  rmSync(join(root, offlineFolder), { recursive: true, force: true });
  renameSync(next, join(root, offlineFolder));
}
