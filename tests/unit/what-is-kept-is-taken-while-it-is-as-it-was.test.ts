import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { takeKept } from '../../src/cache/take-kept.ts';
import { findInEach } from '../../src/checks/found-right.ts';
import { ensureKept, keptFile } from '../../src/generate/file-cache.ts';

let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a kept file gets a second name in the place of what had it, and is not written again', async () => {
  const [kept, name] = [join(folder, 'kept'), join(folder, 'name')];
  writeFileSync(kept, 'as it was made');
  writeFileSync(name, 'of an earlier build');
  await takeKept(kept, name);
  expect(readFileSync(name, 'utf8')).toBe('as it was made');
  expect(statSync(name).ino).toBe(statSync(kept).ino);
});

test('a made file that was changed under its other name is made anew', async () => {
  let made = 0;
  const step = {
    digest: 'a'.repeat(32),
    make: () => {
      made += 1;
      return Promise.resolve({ bytes: Buffer.from('as it was made'), pages: 1, thumbnail: undefined });
    },
  };
  await ensureKept(step, folder);
  await ensureKept(step, folder);
  expect(made).toBe(1);
  const name = join(folder, 'published');
  await takeKept(keptFile(step.digest, folder)?.path ?? '', name);
  appendFileSync(name, ' and changed');
  expect(keptFile(step.digest, folder)).toBeUndefined();
  await ensureKept(step, folder);
  expect(made).toBe(2);
  expect(readFileSync(keptFile(step.digest, folder)?.path ?? '', 'utf8')).toBe('as it was made');
});

test('words that a rule has found right are not read again, others are told each time, and all when the rule is another', () => {
  const words = ['good', 'bad', 'well'].map((text) => ({ text, locale: 'en' }));
  const given = randomUUID();
  const read: string[] = [];
  const run = (of: unknown, all = words) =>
    findInEach('a test', of, all, ({ text }) => {
      read.push(text);
      return text === 'bad' ? [`“${text}”`] : [];
    });
  expect(run(given)).toEqual(['“bad”']);
  expect(run(given)).toEqual(['“bad”']);
  expect(read).toEqual(['good', 'bad', 'well', 'bad']);
  expect(run([given, 'another'])).toEqual(['“bad”']);
  expect(read.slice(4)).toEqual(['good', 'bad', 'well']);
  // The same letters in another language are other words.
  run(given, [{ text: 'good', locale: 'az' }]);
  expect(read.at(-1)).toBe('good');
});
