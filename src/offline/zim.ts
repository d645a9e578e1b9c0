import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { starPng } from '../design/star-icon.ts';
import { languages } from '../i18n/languages.ts';
import { firstLocale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';

/** The program that packs a folder, and the package of Debian that has it. */
const program = 'zimwriterfs';
export const zimPackage = 'zim-tools';

/** The picture by which readers of ZIM files show the site in their list. */
const illustration = 'illustration-48.png';

/** Whether this machine can make a ZIM file. */
export function canWriteZim(): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/**
 * A copy of the site as one ZIM file, which programs such as Kiwix open and search without the internet. The same files
 * give the same bytes on one day; the day stands in it.
 * @throws with what the program said when it fails.
 */
export async function zimOf(
  files: Readonly<Record<string, Uint8Array>>,
  origin: string,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'zim-'));
  try {
    const pages = join(folder, 'pages');
    const picture = await starPng(48, 'paper');
    for (const [file, bytes] of Object.entries({ ...files, [illustration]: picture })) {
      mkdirSync(dirname(join(pages, file)), { recursive: true });
      writeFileSync(join(pages, file), bytes);
    }
    const made = join(folder, 'site.zim');
    const { status, stdout, stderr } = spawnSync(program, [...aboutSite(origin), pages, made], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`${program} failed: ${(stderr || stdout).slice(-1000)}`);
    return settled(readFileSync(made));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the file says of itself; several threads would order its parts by chance. */
function aboutSite(origin: string): string[] {
  const names = locales.map((locale) => translator(locale)('site.name'));
  return Object.entries({
    welcome: 'index.html',
    illustration,
    language: locales.map((locale) => languages[locale].tags.iso3).join(','),
    title: translator(firstLocale)('site.name'),
    description: names.join(' · '),
    creator: new URL(origin).host,
    publisher: new URL(origin).host,
    name: 'insan-alverine-qarsi',
    source: origin,
    threads: '1',
  }).map(([name, value]) => `--${name}=${value}`);
}

/** Where the number of a file, the place of its checksum, and the number of an index stand (openZIM, Xapian Glass). */
const [idAt, checksumPlaceAt, idBytes] = [8, 72, 16];
const indexMark = Buffer.from('\x0f\x0dXapian Glass', 'latin1');
const indexIdAt = indexMark.length + 2;

/** The same file with numbers made of what it holds, in place of those made by chance, and a checksum that fits. */
function settled(bytes: Buffer): Buffer {
  const places = [idAt];
  for (let at = bytes.indexOf(indexMark); at >= 0; at = bytes.indexOf(indexMark, at + 1))
    places.push(at + indexIdAt);
  for (const at of places) bytes.fill(0, at, at + idBytes);
  const end = Number(bytes.readBigUInt64LE(checksumPlaceAt));
  const number = md5(bytes.subarray(0, end));
  for (const at of places) number.copy(bytes, at);
  md5(bytes.subarray(0, end)).copy(bytes, end);
  return bytes;
}

function md5(bytes: Uint8Array): Buffer {
  return createHash('md5').update(bytes).digest();
}
