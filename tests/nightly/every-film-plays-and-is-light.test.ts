import { statSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { filmJobs, filmPaths } from '../../src/films/film-jobs.ts';
import { captionsOf } from '../../src/films/film-texts.ts';
import { makeFilms } from '../../src/films/make-films.ts';
import { timelineOf } from '../../src/films/timeline.ts';
import { locales } from '../../src/i18n/locales.ts';
import { defaultOrigin } from '../../src/site/origin.ts';
import { captionFaults, filmFaults } from '../support/film-faults.ts';
import { misnumbered } from '../support/video.ts';

test.describe.configure({ mode: 'serial' });

const content = readContent(process.cwd());
const jobs = filmJobs(content, defaultOrigin);

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
  test(`${id} ${locale} ${shape} plays everywhere, is light, does not flash and ends with the number`, async () => {
    test.setTimeout(5 * 60_000);
    const { mp4 } = filmPaths(job);
    expect(await filmFaults(mp4, plan)).toEqual([]);
    expect(misnumbered(mp4)).toEqual([]);
    const most = mostBytes.find(([until]) => plan.milliseconds <= until * 1000)?.[1] ?? 0;
    expect(statSync(mp4).size).toBeLessThan(most);
  });
}

for (const film of content.films.filter(({ data }) => data?.kind !== 'loop'))
  for (const locale of locales)
    test(`the captions of ${film.id} stand in order inside it in ${locale}`, () => {
      const timeline = timelineOf(content, film, locale);
      expect(captionFaults(captionsOf(timeline), timeline.milliseconds)).toEqual([]);
    });
