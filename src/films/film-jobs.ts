import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cachePath, digestOf } from '../cache/build-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { FilmFile } from '../content/read-films.ts';
import { recordingOf } from '../content/read-recordings.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { planFilm } from './plan-film.ts';
import type { FilmPlan } from './render/film-plan.ts';
import { shapes, type Shape } from './stage.ts';
import { localesOf } from './timeline.ts';

/** A film in one language and shape, which is made into one file. */
export interface FilmJob {
  id: string;
  locale: Locale | 'mul';
  shape: Shape;
  plan: FilmPlan;
  /** Where the recorded voice stands, if there is one. */
  recording: string | undefined;
  /** A digest of all that the file is made of. */
  digest: string;
}

/** Where made films stand between builds. */
export const filmCache = cachePath('films');

/** Every film in every language and shape. */
export function filmJobs(content: SiteContent, origin: string, root = process.cwd()): FilmJob[] {
  return content.films.flatMap((film) =>
    film.data
      ? localesOf(film.data).flatMap((locale) =>
          (Object.keys(shapes) as Shape[]).map((shape) =>
            filmJob(content, film, locale, shape, origin, root),
          ),
        )
      : [],
  );
}

/** One film in one language and shape. */
function filmJob(
  content: SiteContent,
  film: FilmFile,
  locale: Locale | 'mul',
  shape: Shape,
  origin: string,
  root = process.cwd(),
): FilmJob {
  const plan = planFilm(content, film, locale, shape, origin);
  const voice = recordingOf(content, film.id, locale);
  const recording = voice && join(root, voice.file);
  const digest = digestOf(
    sourceDigest('src/films/render/render-film.ts'),
    JSON.stringify(plan),
    recording ? readFileSync(recording) : '',
  );
  return { id: film.id, locale, shape, plan, recording, digest };
}

/** Where the files of a job stand when they are made. */
export function filmPaths(
  { digest }: Pick<FilmJob, 'digest'>,
  cache = filmCache,
): { mp4: string; poster: string } {
  return { mp4: join(cache, `${digest}.mp4`), poster: join(cache, `${digest}.webp`) };
}

/** Tells whether a film is made. */
export function isMade(job: Pick<FilmJob, 'digest'>, cache = filmCache): boolean {
  const { mp4, poster } = filmPaths(job, cache);
  return existsSync(mp4) && existsSync(poster);
}
