import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { readContent } from '../../src/content/read-content.ts';
import { audienceLooks } from '../../src/design/audiences.ts';
import { drawingSource, paintedSvg } from '../../src/design/drawing.ts';
import { captionsOf } from '../../src/films/film-texts.ts';
import { filmJobs, isMade } from '../../src/films/film-jobs.ts';
import { planFilm } from '../../src/films/plan-film.ts';
import { renderFilm } from '../../src/films/render/render-film.ts';
import { timelineOf } from '../../src/films/timeline.ts';
import { filmFile, withFilm } from '../fixtures/tiny-film.ts';
import { flashes, greyPictures, pictureDigests, probe } from '../support/video.ts';

const origin = 'https://site.example';
let folder = '';
let file = '';
let bytes: Uint8Array;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'film-'));
  file = join(folder, 'door.mp4');
  bytes = await rendered();
  writeFileSync(file, bytes);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is H.264 High in 25 pictures a second, as long as its frames', () => {
  expect(probe(file)).toMatchObject({
    ...{ codec: 'h264', profile: 'High', pixels: 'yuv420p', width: 1080, height: 1920 },
    ...{ rate: '25/1', colours: 'bt709', seconds: 6, pictures: 150, audio: undefined },
  });
});

test('it plays while it loads: what tells where its pictures are stands before them', () => {
  const letters = Buffer.from(bytes).toString('latin1');
  expect(letters.indexOf('moov')).toBeGreaterThan(0);
  expect(letters.indexOf('moov')).toBeLessThan(letters.indexOf('mdat'));
});

test('every picture can be decoded, none is black, and nothing flashes', () => {
  const pictures = greyPictures(file, 54, 96);
  expect(pictures).toHaveLength(150);
  for (const picture of [pictures[0], pictures[75], pictures[149]])
    expect(Math.max(...(picture ?? [0]))).toBeGreaterThan(120);
  expect(flashes(pictures, 25)).toBe(0);
});

test('flashes are counted, so that a film with some would be refused', () => {
  const [dark, light] = [Buffer.alloc(4, 20), Buffer.alloc(4, 220)];
  const blinking = Array.from({ length: 50 }, (_, index) => (index % 6 < 3 ? dark : light));
  expect(flashes(blinking, 25)).toBeGreaterThan(2);
});

test('it ends with the number as it is drawn', async () => {
  const last = greyPictures(file, 270, 480).at(-1) ?? Buffer.alloc(0);
  const svg = paintedSvg(drawingSource('film-8-number'), audienceLooks.everyone.colours);
  const drawn = await sharp(Buffer.from(svg)).resize(270, 480).removeAlpha().greyscale().raw().toBuffer();
  // The drawing stands 190 of 1920 px higher than in its own frame; the star with the number is compared.
  const shift = Math.round((190 / 1920) * 480);
  let difference = 0;
  let count = 0;
  for (let y = 150; y < 250; y += 1) {
    for (let x = 70; x < 200; x += 1) {
      difference += Math.abs((last[y * 270 + x] ?? 0) - (drawn[(y + shift) * 270 + x] ?? 0));
      count += 1;
    }
  }
  expect(difference / count).toBeLessThan(12);
});

test('a picture that stands stays the same to the last dot', () => {
  const digests = pictureDigests(file);
  expect(new Set(digests.slice(60, 98)).size).toBe(1);
  expect(new Set(digests.slice(112)).size).toBe(1);
  expect(digests[60]).not.toBe(digests[112]);
});

test('rendering it again gives the same bytes', async () => {
  expect(Buffer.from(await rendered()).equals(Buffer.from(bytes))).toBe(true);
});

test('its captions stand in order inside it', () => {
  using world = withFilm();
  const content = readContent(world.root);
  const [film] = content.films;
  if (!film) throw new Error('no film');
  const captions = captionsOf(timelineOf(content, film, 'ru'));
  expect(captions).toBe('WEBVTT\n\n00:00:00.000 --> 00:00:04.000\n[шаги]\nДверь открыта.\n');
});

test('a changed sentence makes its film anew, in its language alone', () => {
  using world = withFilm();
  const before = filmJobs(readContent(world.root), origin, process.cwd());
  expect(before).toHaveLength(6);
  expect(before.some((job) => isMade(job, folder))).toBe(false);
  world.replace(filmFile, 'ru: Дверь открыта\n', 'ru: Дверь закрыта\n');
  const after = filmJobs(readContent(world.root), origin, process.cwd());
  const changed = after.filter(({ digest }) => before.every((job) => job.digest !== digest));
  expect(changed.map(({ locale, shape }) => `${locale} ${shape}`)).toEqual(['ru tall', 'ru wide']);
});

async function rendered(): Promise<Uint8Array> {
  using world = withFilm();
  const content = readContent(world.root);
  const [film] = content.films;
  if (!film) throw new Error('no film');
  return (await renderFilm(planFilm(content, film, 'en', 'tall', origin), undefined)).mp4;
}
