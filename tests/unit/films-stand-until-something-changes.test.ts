import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { projectDigest } from '../../src/cache/build-stamp.ts';
import { stampFilms, standingFilms } from '../../src/cache/films-stamp.ts';

const written = ['content/films/door.yaml', 'src/films/make.ts', 'content/films/audio/door-az.wav'];
const made = ['.build/films/digest.mp4', 'dist/downloads/door.mp4', '.build/hosting/nginx.conf'];
const lines = ['44 films stand'];

let root = '';

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'films-stamp-'));
  for (const file of [...written, ...made, '.build/print/cached', 'node_modules/.package-lock.json'])
    write(file, 'as it was');
  write('src/reads.ts', "process.env['SITE_URL']");
  stampFilms(root, projectDigest(root), lines);
});
test.afterEach(() => rmSync(root, { recursive: true }));

test('films and site stand while nothing has changed, whatever the cache holds', () => {
  write('.build/print/cached', 'more');
  expect(standingFilms(root)).toEqual(lines);
});

for (const file of [...written, ...made])
  test(`a changed or a missing ${file} is seen`, () => {
    write(file, 'changed words');
    expect(standingFilms(root)).toBeUndefined();
    unlinkSync(join(root, file));
    expect(standingFilms(root)).toBeUndefined();
  });

test('a published file of the same size and another time, and other packages, are seen', () => {
  utimesSync(join(root, 'dist/downloads/door.mp4'), 1, 1);
  expect(standingFilms(root)).toBeUndefined();
  stampFilms(root, projectDigest(root), lines);
  expect(standingFilms(root)).toEqual(lines);
  write('node_modules/.package-lock.json', 'installed anew');
  expect(standingFilms(root)).toBeUndefined();
});

test('another address of the site is seen', () => {
  const before = { ...process.env };
  try {
    process.env['SITE_URL'] = 'https://changed.example';
    expect(standingFilms(root)).toBeUndefined();
  } finally {
    process.env = before;
  }
});

test('what is saved while films are being made is made the next time', () => {
  const before = projectDigest(root);
  write('content/films/door.yaml', 'saved meanwhile');
  stampFilms(root, before, lines);
  expect(standingFilms(root)).toBeUndefined();
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
