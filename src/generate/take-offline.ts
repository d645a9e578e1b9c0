import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { offlineFolder, sourcesDigest } from '../cache/build-stamp.ts';
import { handOver } from '../cache/hand-over.ts';
import type { SiteContent } from '../content/site-content.ts';
import { downloadKinds } from '../content/download-kinds.ts';
import { locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Download } from '../downloads/download.ts';
import { offlineNames, zimFile } from '../offline/offline-copies.ts';
import type { KeptFile } from './file-cache.ts';

const areCurrent = handOver<boolean>('the copies for USB sticks are those of this site');

/** Tells the pages whether the copies are made of what the site is made of now; Astro must not have begun yet, as it
 * sets variables of the environment. */
export function compareOffline(root: string): void {
  const madeOf = join(root, offlineFolder, 'made-of');
  areCurrent.set(existsSync(madeOf) && readFileSync(madeOf, 'utf8') === sourcesDigest(root));
}

/**
 * The copies of the site for USB sticks, as `npm run offline` has left them; those of an older site are left out, and
 * nothing leads to them.
 */
export function takeOffline({ pages }: SiteContent): { download: Download; made: KeptFile }[] {
  if (areCurrent.get() !== true) return [];
  const root = process.cwd();
  const [{ use, paper }] = downloadKinds.offline.files;
  const reviewed = new Date(Math.max(...pages.map(({ head }) => head?.reviewed.getTime() ?? 0)));
  const names = [...offlineNames(), { audience: undefined, file: zimFile }];
  return names.flatMap(({ audience = 'everyone', file }) => {
    const path = join(root, offlineFolder, file);
    if (!existsSync(path)) return [];
    const title = Object.fromEntries(
      locales.map((locale) => [locale, translator(locale)('downloads.offline')]),
    );
    const download: Download = {
      ...{
        id: file === zimFile ? 'offline-zim' : file.replace('.zip', ''),
        booklet: '',
        locale: 'mul',
        kind: 'offline',
        use,
        paper,
      },
      ...{ file, url: `/downloads/${file}`, title, subtitle: {}, page: 'downloads' },
      ...{ audience: [audience], measures: [], reviewed },
    };
    return [{ download, made: { path, thumbnail: undefined, size: statSync(path).size, pages: 0 } }];
  });
}
