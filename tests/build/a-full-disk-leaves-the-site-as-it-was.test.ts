import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { stampBuild } from '../../src/cache/build-stamp.ts';
import { diskFull } from '../../src/cache/disk-full.ts';
import { publish } from '../../src/cache/publish.ts';
import { copyProject } from '../support/copy-project.ts';
import { hashesOf } from '../support/folder-hashes.ts';

let root = '';

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'full-'));
});
test.afterEach(() => {
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

test('a build for which the disk takes no more says so in one sentence and leaves dist/ byte for byte', () => {
  test.setTimeout(300_000);
  rmSync(root, { recursive: true });
  root = copyProject();
  mkdirSync(join(root, 'dist/az'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), 'published before');
  writeFileSync(join(root, 'dist/az/index.html'), 'and this');
  const before = hashesOf(join(root, 'dist'));
  // A limit of the kernel that anybody may set; a small disk to fill would ask for rights that not every machine gives.
  const built = spawnSync('bash', ['-c', 'ulimit -f 40; exec node src/commands/build.ts'], {
    ...{ cwd: root, encoding: 'utf8' },
  });
  expect(built.stderr).toBe(
    'files may not grow as large here as this site needs → raise the limit (ulimit -f), then build once more\nNothing was published; dist/ is as it was.\n',
  );
  expect(built.status).toBe(1);
  expect(hashesOf(join(root, 'dist'))).toEqual(before);
});

test('a full disk is told as one, however deep in an error it stands', () => {
  const deep = new Error('the bundler stopped', { cause: thrownBy(() => writeFileSync('/dev/full', 'a')) });
  expect(diskFull(deep)?.message).toBe(
    'the disk is full → make room (.build/ may be deleted, and is made again), then build once more',
  );
  expect(diskFull(new Error('another fault'))).toBeUndefined();
});

test('a disk that is full once the site is published takes nothing back', () => {
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, '.build'));
  symlinkSync('/dev/full', join(root, '.build/published.json'));
  expect(stampBuild(root, { inputs: '', pages: 1, downloads: 1 })).toEqual([
    'the site is published, but the disk is full: the next build begins anew, and needs room',
  ]);
});

test('where the new site cannot be put there, the old one goes back', () => {
  mkdirSync(join(root, 'dist'));
  mkdirSync(join(root, '.build'));
  writeFileSync(join(root, 'dist/index.html'), 'published before');
  const before = hashesOf(join(root, 'dist'));
  expect(thrownBy(() => publish(root, join(root, '.build/next')))).toMatchObject({ code: 'ENOENT' });
  expect(hashesOf(join(root, 'dist'))).toEqual(before);
});

function thrownBy(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
