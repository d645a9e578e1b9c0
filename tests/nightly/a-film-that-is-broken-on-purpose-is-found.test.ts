import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { captionsOf } from '../../src/films/film-texts.ts';
import { planFilm } from '../../src/films/plan-film.ts';
import type { Area } from '../../src/films/stage.ts';
import type { FilmPlan } from '../../src/films/render/film-plan.ts';
import { renderFilm } from '../../src/films/render/render-film.ts';
import { timelineOf } from '../../src/films/timeline.ts';
import { withFilm } from '../fixtures/tiny-film.ts';
import { captionFaults, filmFaults } from '../support/film-faults.ts';

test.describe.configure({ mode: 'serial' });

const encoded = [
  '-c:v',
  'libx264',
  '-profile:v',
  'high',
  '-preset',
  'veryfast',
  '-pix_fmt',
  'yuv420p',
  '-r',
  '25',
];
const fast = ['-movflags', '+faststart'];

let folder = '';
let whole = '';
let plan: FilmPlan;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(tmpdir(), 'film-'));
  whole = join(folder, 'whole.mp4');
  using project = withFilm();
  const content = readContent(project.root);
  const [film] = content.films;
  if (!film) throw new Error('no film was read');
  const planned = planFilm(content, film, 'en', 'wide', 'https://site.example');
  const large = join(folder, 'large.mp4');
  writeFileSync(large, (await renderFilm(planned, undefined)).mp4);
  // A sixteenth of the dots is encoded again in a sixteenth of the time.
  plan = smaller(planned);
  encode(large, whole, ['-vf', `scale=${plan.width}:${plan.height}`]);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('a film has no fault when it is only encoded once more', async () => {
  expect(await filmFaults(broken(), plan)).toEqual([]);
});

const box = (what: string, when: string) => ['-vf', `drawbox=${what}:t=fill:enable='${when}'`];

for (const [name, change, fault] of [
  ['is a second too short', ['-t', '5'], 'seconds 5'],
  ['lacks its last two pictures', ['-frames:v', '148'], 'pictures 148'],
  ['begins with a black picture', box('c=black', 'eq(n,0)'), 'black first picture'],
  ['has no number at its end', box('x=0:w=270:c=0x1a466b', 'gt(n,120)'), 'no number at the end'],
  ['ends with another number', box('x=120:y=112:w=30:h=45:c=0xf2e3c0', 'gt(n,120)'), 'no number at the end'],
  ['blinks all over', box('c=white', 'between(n,50,90)*lt(mod(n,6),3)'), 'flashes 4'],
  ['blinks in a quarter', box('w=240:h=135:c=white', 'between(n,50,90)*lt(mod(n,6),3)'), 'flashes 4'],
  ['is of another size', ['-vf', 'scale=320:180'], 'width 320'],
  ['has another rate', ['-r', '30'], 'rate 30/1'],
  ['has pixels that phones do not play', ['-pix_fmt', 'yuv444p', '-profile:v', 'high444'], 'pixels yuv444p'],
  ['is of another profile', ['-profile:v', 'main', '-preset', 'fast'], 'profile Main'],
  ['is of another codec', ['-c:v', 'mpeg4', '-profile:v', '0'], 'codec mpeg4'],
  ['cannot be played before it is loaded', ['-movflags', '-faststart'], 'index behind pictures'],
] as const)
  test(`a film that ${name} is found`, async () => {
    expect((await filmFaults(broken(change), plan)).join()).toContain(fault);
  });

test('a film that breaks off is found', async () => {
  const file = broken();
  truncateSync(file, readFileSync(file).length - 5000);
  await expect(filmFaults(file, plan)).rejects.toThrow('ffmpeg');
});

for (const [name, change, fault] of [
  [
    'end after the film',
    (text: string) => text.replaceAll('00:00:04.000', '00:00:06.500'),
    'outside the film',
  ],
  [
    'begin before the others end',
    (text: string) => `${text}\n00:00:03.000 --> 00:00:05.000\nBye.\n`,
    'overlap',
  ],
  ['run backwards', (text: string) => text.replace('00:00:00.000', '00:00:05.000'), 'backwards'],
  ['have no words', (text: string) => text.replace(/\n\[.*\n.*\n/, '\n'), 'no caption'],
  ['have times that players do not read', (text: string) => text.replace('04.000', '04,000'), 'no caption'],
  ['lack their head', (text: string) => text.replace('WEBVTT', ''), 'head'],
  ['are empty', () => 'WEBVTT\n', 'no captions'],
] as const)
  test(`captions that ${name} are found`, () => {
    using project = withFilm();
    const content = readContent(project.root);
    const [film] = content.films;
    if (!film) throw new Error('no film was read');
    const captions = captionsOf(timelineOf(content, film, 'en'));
    expect(captionFaults(captions, 6000)).toEqual([]);
    expect(captionFaults(change(captions), 6000).join()).toContain(fault);
  });

/** The film encoded once more by ffmpeg with something else. */
function broken(change: readonly string[] = []): string {
  const file = join(folder, 'broken.mp4');
  encode(whole, file, change);
  return file;
}

function encode(from: string, to: string, change: readonly string[]): void {
  const args = ['-v', 'error', '-y', '-i', from, ...encoded, ...fast, ...change, to];
  const { status, stderr } = spawnSync('ffmpeg', args);
  if (status !== 0) throw new Error(String(stderr));
}

/** What is looked at of a plan, at a quarter of its width and height. */
function smaller(of: FilmPlan): FilmPlan {
  const quarter = ({ x, y, width, height }: Area): Area => ({
    ...{ x: x / 4, y: y / 4, width: width / 4, height: height / 4 },
  });
  const scenes = of.scenes.map((scene) => ({ ...scene, picture: quarter(scene.picture) }));
  return { ...of, width: of.width / 4, height: of.height / 4, scenes };
}
