import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Audience } from '../../src/design/audiences.ts';
import { offlineZips, type OfflineDownload } from '../../src/offline/offline-copies.ts';

/** The files for download of the built site, as the site itself lists them. */
export const listedDownloads = JSON.parse(
  readFileSync('dist/data/downloads.json', 'utf8'),
) as OfflineDownload[];

/** Where the site stands for those who have the internet. */
export const onlineOrigin = 'https://site.example';

/** The copy of the built site for an audience, unpacked as onto a USB stick: where it stands, and its files. */
export function unpackedCopy(audience: Audience): { root: string; files: Set<string> } {
  const root = mkdtempSync(join(tmpdir(), 'stick-'));
  const [copy] = offlineZips('dist', listedDownloads, onlineOrigin, [audience]);
  if (!copy) throw new Error(`there is no copy for ${audience}`);
  const held = unzipSync(copy.bytes);
  for (const [file, content] of Object.entries(held)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return { root, files: new Set(Object.keys(held)) };
}
