import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { captionsOf } from '../../src/films/film-texts.ts';
import { filmJobs, filmPaths, isMade, type FilmJob } from '../../src/films/film-jobs.ts';
import { planFilm } from '../../src/films/plan-film.ts';
import type { FilmPlan } from '../../src/films/render/film-plan.ts';
import { renderFilm } from '../../src/films/render/render-film.ts';
import { timelineOf } from '../../src/films/timeline.ts';
import { filmFile, withFilm } from '../fixtures/tiny-film.ts';
import { filmFaults } from '../support/film-faults.ts';
import { flashes, greyPictures, misnumbered, pictureDigests, probe } from '../support/video.ts';

const origin = 'https://site.example';
let folder = '';
let file = '';
let plan: FilmPlan;
let bytes: Uint8Array;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'film-'));
  file = join(folder, 'door.mp4');
  plan = planned();
  bytes = (await renderFilm(plan, undefined)).mp4;
  writeFileSync(file, bytes);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is H.264 High in 25 pictures a second, as long as its frames', () => {
  expect(probe(file)).toMatchObject({
    ...{ codec: 'h264', profile: 'High', pixels: 'yuv420p', width: 1080, height: 1920 },
    ...{ rate: '25/1', colours: 'bt709', seconds: 6, pictures: 150, audio: undefined },
  });
});

test('it has no fault: it ends with its number, and nothing flashes', async () => {
  expect(await filmFaults(file, plan)).toEqual([]);
});

test('it plays while it loads: what tells where its pictures are stands before them', () => {
  const letters = Buffer.from(bytes).toString('latin1');
  expect(letters.indexOf('moov')).toBeGreaterThan(0);
  expect(letters.indexOf('moov')).toBeLessThan(letters.indexOf('mdat'));
});

test('every picture can be decoded, none is black, and nothing flashes', () => {
  const pictures = greyPictures(file, 48, 96);
  expect(pictures).toHaveLength(150);
  for (const picture of [pictures[0], pictures[75], pictures[149]])
    expect(Math.max(...(picture ?? [0]))).toBeGreaterThan(120);
  expect(flashes(pictures, 48, 25)).toBe(0);
});

test('a picture that stands stays the same to the last dot', () => {
  const digests = pictureDigests(file);
  expect(new Set(digests.slice(60, 98)).size).toBe(1);
  expect(new Set(digests.slice(112)).size).toBe(1);
  expect(digests[60]).not.toBe(digests[112]);
});

test('its pictures are numbered as they follow each other', () => {
  expect(misnumbered(file)).toEqual([]);
});

test('rendering it again gives the same bytes', async () => {
  test.setTimeout(180_000);
  const again = await renderFilm(planned(), undefined);
  expect(Buffer.from(again.mp4).equals(Buffer.from(bytes))).toBe(true);
});

test('its captions stand in order inside it', () => {
  using world = withFilm();
  const content = readContent(world.root);
  const [film] = content.films;
  if (!film) throw new Error('no film');
  const captions = captionsOf(timelineOf(content, film, 'ru'));
  expect(captions).toBe('WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n[шаги]\nДверь открыта.\n');
});

test('a changed sentence makes its film anew, in its language alone, and leaves other films', () => {
  using world = withFilm();
  world.write('content/films/gate.yaml', world.read(filmFile));
  const before = jobsOf(world);
  expect(before).toHaveLength(12);
  expect(before.some((job) => isMade(job, folder))).toBe(false);
  for (const job of before)
    for (const path of Object.values(filmPaths(job, folder))) writeFileSync(path, 'made');
  world.replace(filmFile, 'ru: Дверь открыта\n', 'ru: Дверь закрыта\n');
  const missing = jobsOf(world).filter((job) => !isMade(job, folder));
  expect(missing.map(({ id, locale, shape }) => `${id} ${locale} ${shape}`)).toEqual([
    'door ru tall',
    'door ru wide',
  ]);
});

test('a changed number makes every film anew', () => {
  using world = withFilm();
  const before = jobsOf(world);
  world.replace('content/data/contacts.yaml', '+994 12 562 21 12', '+994 12 562 21 13');
  const after = jobsOf(world);
  expect(after.filter(({ digest }) => before.some((job) => job.digest === digest))).toEqual([]);
});

function jobsOf({ root }: { root: string }): FilmJob[] {
  return filmJobs(readContent(root), origin, process.cwd());
}

function planned(): FilmPlan {
  using world = withFilm();
  const content = readContent(world.root);
  const [film] = content.films;
  if (!film) throw new Error('no film');
  return planFilm(content, film, 'en', 'tall', origin);
}
