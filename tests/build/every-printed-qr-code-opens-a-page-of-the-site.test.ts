import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { qrPathOf } from '../../src/site/qr-page.ts';
import { builtPages } from '../support/built-site.ts';
import { builtDownloads, diskFile, type BuiltDownload } from '../support/built-downloads.ts';
import { blurred, codesIn, damaged, picturesOf } from '../support/qr.ts';

const checkpoints: { id: string }[] = parse(readFileSync('content/data/checkpoints.yaml', 'utf8'));
const origin = new URL(builtPages[0]?.url ?? '').origin;
const addresses = new Set([
  `${origin}/q/`,
  ...checkpoints.map(({ id }) => `${origin}/q/${id}/`),
  ...builtPages.map(({ url }) => url),
]);

/** The width in mm of the paper on which the code stands, and how wide the code is at least, its quiet zone left out. */
const sizes: Record<string, [paper: number, code: number]> = {
  card: [105, 20],
  wallet: [85, 20],
  insert: [88, 20],
  'double-card': [170, 20],
  leaflet: [297, 20],
  posters: [210, 28],
};

const small: string[] = ['card', 'wallet', 'insert', 'double-card'];

for (const kind of [...small, 'leaflet', 'posters']) {
  test(`the code of every ${kind} is read, also blurred and damaged, and large enough`, async () => {
    test.setTimeout(240_000);
    for (const download of builtDownloads.filter((one) => one.kind === kind && one.use === 'read')) {
      await readsTwice(download, small.includes(kind) ? 300 : 150);
    }
  });
}

test('the code of every poster opens the page of its checkpoint, from as far as ten times its side', async () => {
  test.setTimeout(240_000);
  const posters = builtDownloads.filter((one) => one.kind === 'poster' && one.use === 'read');
  expect(new Set(posters.map(({ checkpoint }) => checkpoint))).toEqual(
    new Set([undefined, ...checkpoints.map(({ id }) => id)]),
  );
  for (const download of posters) {
    const found = await readsTwice(download, download.paper === 'A3' ? 75 : 100);
    expect(found.text).toBe(
      `${origin}${qrPathOf(download.checkpoint ? { id: download.checkpoint } : undefined)}`,
    );
    const [width, distance] = download.paper === 'A3' ? [297, 800] : [210, 600];
    expect(found.share * width, download.url).toBeGreaterThanOrEqual(distance / 10);
  }
});

test('the code on every screen is read, also blurred and damaged', async () => {
  for (const download of builtDownloads.filter((one) => one.kind === 'screen')) {
    const picture = readFileSync(diskFile(download));
    const [code] = await codesIn(picture);
    if (!code) throw new Error(`no code is found in ${download.url}`);
    for (const seen of [picture, await blurred(picture), await damaged(picture, code)]) {
      expect(
        (await codesIn(seen)).map(({ text }) => text),
        download.url,
      ).toEqual([`${origin}/q/`]);
    }
  }
});

test('sheets of cards hold a code for each of them, and files for a print shop lead where those to read do', async () => {
  const sheet = builtDownloads.find(
    (one) => one.kind === 'wallet' && one.use === 'print' && one.locale === 'az',
  );
  if (!sheet) throw new Error('there is no sheet of pocket cards');
  const [, inner] = picturesOf(diskFile(sheet), 200);
  expect((await codesIn(inner ?? new Uint8Array())).map(({ text }) => text)).toEqual(
    Array(10).fill(`${origin}/q/`),
  );
  for (const { kind, paper, locale } of [
    { kind: 'poster', paper: 'A3', locale: 'mul' },
    { kind: 'wallet', paper: '85 × 54 mm', locale: 'az' },
    { kind: 'leaflet', paper: 'A4', locale: 'ru' },
  ]) {
    const found = builtDownloads.find(
      (one) => one.kind === kind && one.use === 'shop' && one.paper === paper && one.locale === locale,
    );
    if (!found) throw new Error(`there is no ${kind} for a print shop`);
    const pictures = picturesOf(diskFile(found), 150);
    const codes = (await Promise.all(pictures.map(codesIn))).flat();
    expect(codes.length, found.url).toBe(1);
    expect(addresses.has(codes[0]?.text ?? ''), found.url).toBe(true);
  }
});

async function readsTwice(download: BuiltDownload, dotsPerInch: number) {
  const pictures = picturesOf(diskFile(download), dotsPerInch);
  const codes = await Promise.all(pictures.map(codesIn));
  const at = codes.findIndex((found) => found.length > 0);
  const [picture, [code]] = [pictures[at], codes[at] ?? []];
  if (!picture || !code) throw new Error(`no code is found in ${download.url}`);
  expect(addresses.has(code.text), `${download.url} leads to ${code.text}`).toBe(true);
  const [paper, least] = sizes[download.kind] ?? [1, 0];
  expect(code.share * paper, download.url).toBeGreaterThanOrEqual(least);
  for (const worse of [await blurred(picture), await damaged(picture, code)]) {
    expect(
      (await codesIn(worse)).map(({ text }) => text),
      download.url,
    ).toContain(code.text);
  }
  return code;
}
