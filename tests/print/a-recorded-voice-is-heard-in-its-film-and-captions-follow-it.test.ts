import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { filmJobs, filmPaths, type FilmJob } from '../../src/films/film-jobs.ts';
import { captionsOf } from '../../src/films/film-texts.ts';
import { makeFilms } from '../../src/films/make-films.ts';
import { timelineOf } from '../../src/films/timeline.ts';
import { sineWav } from '../fixtures/sine-wav.ts';
import { filmFile, withFilm } from '../fixtures/tiny-film.ts';
import { loudStretches, probe } from '../support/video.ts';

const voice = 'content/films/audio/door-en.wav';
/** Six seconds with a tone in the middle of the first frame, as somebody would speak there. */
const recording = sineWav({ seconds: 5.97, tones: [[1.2, 3.1]] });

test('a recording is put into its film as AAC, as long as the film and in step with it', async () => {
  test.setTimeout(180_000);
  const cache = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    using project = withFilm();
    project.write(voice, recording);
    const job = jobIn(project.root, 'en');
    await makeFilms([job], undefined, cache);
    const { mp4 } = filmPaths(job, cache);
    const { audio, seconds, pictures, audioSeconds } = probe(mp4);
    expect({ audio, pictures }).toEqual({ audio: 'aac', pictures: 150 });
    expect(Math.abs(seconds - 6)).toBeLessThanOrEqual(1 / 25);
    expect(Math.abs((audioSeconds ?? 0) - 6)).toBeLessThanOrEqual(1 / 25);
    const stretches = loudStretches(mp4);
    expect(stretches).toHaveLength(1);
    const [[from, to] = [0, 0]] = stretches;
    expect(Math.abs(from - 1.2)).toBeLessThan(0.015);
    expect(Math.abs(to - 3.1)).toBeLessThan(0.015);
  } finally {
    rmSync(cache, { recursive: true });
  }
});

test('another recording makes the films of its language anew, and no others', () => {
  using project = withFilm();
  project.write(voice, recording);
  const before = filmJobs(readContent(project.root), 'https://site.example', project.root);
  project.write(voice, sineWav({ seconds: 6, tones: [[1, 2]] }));
  const after = filmJobs(readContent(project.root), 'https://site.example', project.root);
  const changed = after.filter(({ digest }) => before.every((job) => job.digest !== digest));
  expect(changed.map(({ locale, shape }) => `${locale} ${shape}`)).toEqual(['en tall', 'en wide']);
});

test('captions stand while the recording is heard', () => {
  expect(captionsWith(recording)).toBe('00:00:01.200 --> 00:00:03.100');
});

test('captions stand long enough to be read, and never outside their frame', () => {
  // “[footsteps]” and “The door is open.” take 29 characters, which are read in 1.706 seconds.
  expect(captionsWith(sineWav({ seconds: 6, tones: [[0.6, 0.8]] }))).toBe('00:00:00.600 --> 00:00:02.306');
  expect(captionsWith(sineWav({ seconds: 6, tones: [[3.6, 5]] }))).toBe('00:00:02.294 --> 00:00:04.000');
});

test('captions stand for the whole frame where nothing is heard', () => {
  expect(captionsWith(sineWav({ seconds: 6, tones: [[4.5, 5]] }))).toBe('00:00:00.000 --> 00:00:04.000');
});

function captionsWith(wav: Buffer): string | undefined {
  using project = withFilm();
  const content = readContent(project.root);
  const [film] = content.films;
  if (!film) throw new Error(`${filmFile} was not read`);
  return captionsOf(timelineOf(content, film, 'en'), wav).split('\n')[2];
}

function jobIn(root: string, locale: FilmJob['locale']): FilmJob {
  const jobs = filmJobs(readContent(root), 'https://site.example', root);
  const job = jobs.find((one) => one.locale === locale && one.shape === 'wide');
  if (!job) throw new Error(`there is no film in ${locale}`);
  return job;
}
