import { chmodSync, mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { inputsDigest, stampBuild, standingBuild } from '../../src/cache/build-stamp.ts';

const inputs = [
  'content/pages/en/home.mdx',
  'src/deep/er/make.ts',
  'public/robots.txt',
  'a-folder-that-nobody-has-thought-of/input.txt',
  'astro.config.mjs',
  'package-lock.json',
  '.env',
  'node_modules/a-package/index.js',
  'node_modules/.package-lock.json',
];
const outputs = ['dist/index.html', 'dist/downloads/card.pdf', '.build/hosting/nginx.conf'];

let root = '';

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  for (const file of [...inputs, ...outputs, '.build/print/cached', '.git/HEAD']) write(file, 'as it was');
  write('src/reads.ts', "process.env['SITE_URL']");
  stampBuild(root, { inputs: inputsDigest(root), pages: 1, downloads: 1 });
});
test.afterEach(() => rmSync(root, { recursive: true }));

test('what was built stands while nothing has changed, whatever the cache holds', () => {
  write('.build/print/cached', 'more');
  write('.git/HEAD', 'another branch');
  write('node_modules/.vite/deps/astro.js', 'kept by the dev server');
  expect(stands()).toBe(true);
});

for (const file of [...inputs, ...outputs]) {
  test(`a changed or a missing ${file} is built again`, () => {
    write(file, 'changed words');
    expect(stands()).toBe(false);
    unlinkSync(join(root, file));
    expect(stands()).toBe(false);
  });
}

for (const folder of ['content/pages/en', 'src', 'dist', 'somewhere/new']) {
  test(`a new file in ${folder} is built again`, () => {
    write(`${folder}/new.txt`, 'new');
    expect(stands()).toBe(false);
  });
}

test('a package of the same size and another time, and a file that servers may not read, are built again', () => {
  utimesSync(join(root, 'node_modules/a-package/index.js'), 1, 1);
  expect(stands()).toBe(false);
  stampBuild(root, { inputs: inputsDigest(root), pages: 1, downloads: 1 });
  expect(stands()).toBe(true);
  chmodSync(join(root, 'dist/index.html'), 0o600);
  expect(stands()).toBe(false);
});

test('a variable that some file of the project reads is built again when it changes; another one is not', () => {
  const before = { ...process.env };
  try {
    process.env['A_NAME_THAT_NOTHING_READS'] = 'changed';
    expect(stands()).toBe(true);
    process.env['SITE_URL'] = 'https://changed.example';
    expect(stands()).toBe(false);
  } finally {
    process.env = before;
  }
});

test('a stamp that a full disk has cut off is built again', () => {
  write('.build/published.json', '{"inputs":"');
  expect(stands()).toBe(false);
});

test('the inputs of a build are those from before it, so that what changes meanwhile is built again', () => {
  const before = inputsDigest(root);
  write('content/pages/en/home.mdx', 'saved while the build was running');
  stampBuild(root, { inputs: before, pages: 1, downloads: 1 });
  expect(stands()).toBe(false);
});

function stands(): boolean {
  return standingBuild(root, inputsDigest(root)) !== undefined;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
