import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { canWriteZim, zimOf } from '../../src/offline/zim.ts';

const page = (title: string, words: string, to: string) =>
  new TextEncoder().encode(
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>${words}</p><a href="${to}">152</a></body></html>`,
  );
const files = {
  'index.html': page('Dil', 'Dili seçin', 'az/komek/index.html'),
  'az/komek/index.html': page('Kömək', 'Pasportunuzu əlinizdən alıblarsa, zəng edin.', '../../index.html'),
};
const origin = 'https://site.example';

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zim-test-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (program: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}`.trim() };
};

test('a copy is sound to zimcheck, has the same bytes twice, and is found through by its words', async () => {
  const [one, other] = [await zimOf(files, origin), await zimOf(files, origin)];
  expect(Buffer.compare(one, other)).toBe(0);
  const file = join(folder, 'site.zim');
  writeFileSync(file, one);
  const checked = ask('zimcheck', '--all', file);
  expect(checked.said).toContain('Overall Test Status: Pass');
  expect(checked.said).not.toMatch(/\[(?:ERROR|WARNING)\]/);
  expect(ask('zimsearch', file, 'pasportunuzu').said).toContain('Kömək');
  // What zimcheck asks of it, it is written: three languages, a title of 30 letters at most, a description of 80.
  const title = 'İnsan alverinə qarşı';
  const description = 'İnsan alverinə qarşı · Против торговли людьми · Against human trafficking';
  const texts = textsIn(Buffer.from(one));
  for (const written of ['aze,rus,eng', title, description, origin]) expect(texts).toContain(written);
  expect([title.length <= 30, description.length <= 80]).toEqual([true, true]);
  expect(ask('zimdump', 'info', file).said).toMatch(/main page:.*index\.html/i);
});

test('a changed word changes the file, and a broken file is seen', async () => {
  const changed = { ...files, 'index.html': page('Dil', 'Dil seçin', 'az/komek/index.html') };
  const [one, other] = [await zimOf(files, origin), await zimOf(changed, origin)];
  expect(Buffer.compare(one, other)).not.toBe(0);
  const broken = Buffer.from(one);
  broken[broken.length - 40] = (broken[broken.length - 40] ?? 0) ^ 1;
  const file = join(folder, 'broken.zim');
  writeFileSync(file, broken);
  expect(ask('zimcheck', '--all', file).said).not.toContain('Overall Test Status: Pass');
});

test('a machine without the program is seen before anything is made', () => {
  expect(canWriteZim()).toBe(true);
  const path = process.env['PATH'];
  process.env['PATH'] = folder;
  try {
    expect(canWriteZim()).toBe(false);
  } finally {
    process.env['PATH'] = path;
  }
});

/** What stands in the packed parts (clusters) of a ZIM file: https://wiki.openzim.org/wiki/ZIM_file_format. */
function textsIn(zim: Buffer): string {
  const [count, list] = [zim.readUInt32LE(28), Number(zim.readBigUInt64LE(48))];
  const starts = Array.from({ length: count }, (_, index) => Number(zim.readBigUInt64LE(list + 8 * index)));
  const isPacked = (start: number) => ((zim[start] ?? 0) & 15) === 5;
  return starts
    .filter(isPacked)
    .map((start) => {
      const ends = [...starts, Number(zim.readBigUInt64LE(72))].filter((one) => one > start);
      return zstdDecompressSync(zim.subarray(start + 1, Math.min(...ends))).toString();
    })
    .join('\n');
}
