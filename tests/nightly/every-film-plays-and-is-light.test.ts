import { statSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { filmJobs, filmPaths } from '../../src/films/film-jobs.ts';
import { makeFilms } from '../../src/films/make-films.ts';
import { defaultOrigin } from '../../src/site/origin.ts';
import { flashes, greyPictures, probe } from '../support/video.ts';

test.describe.configure({ mode: 'serial' });

const jobs = filmJobs(readContent(process.cwd()), defaultOrigin);

/** The most bytes of a film of so many seconds: it is sent over phones. */
const mostBytes: readonly (readonly [seconds: number, bytes: number])[] = [
  [15, 2_500_000],
  [30, 4_000_000],
  [60, 6_000_000],
];

test('every film of the project is made', async () => {
  test.setTimeout(30 * 60_000);
  await makeFilms(jobs);
});

for (const job of jobs) {
  const { id, locale, shape, plan } = job;
  test(`${id} ${locale} ${shape} plays everywhere, is light and does not flash`, () => {
    test.setTimeout(5 * 60_000);
    const { mp4 } = filmPaths(job);
    const seconds = plan.milliseconds / 1000;
    expect(probe(mp4)).toMatchObject({
      ...{ codec: 'h264', profile: 'High', pixels: 'yuv420p', rate: '25/1' },
      ...{ width: plan.width, height: plan.height, seconds, pictures: seconds * 25 },
    });
    const most = mostBytes.find(([until]) => seconds <= until)?.[1] ?? 0;
    expect(statSync(mp4).size).toBeLessThan(most);
    const pictures = greyPictures(mp4, 48, 48);
    expect(pictures).toHaveLength(seconds * 25);
    expect(Math.max(...(pictures[0] ?? [0]))).toBeGreaterThan(60);
    expect(flashes(pictures, 25)).toBeLessThanOrEqual(3);
  });
}
