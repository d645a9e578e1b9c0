import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { filmPaths } from './film-jobs.ts';
import type { FilmOrder, FilmReport } from './make-films.ts';
import { renderFilm } from './render/render-film.ts';

/** Makes films into the cache, as they are asked for; started by src/films/make-films.ts. */
process.on('message', (order: FilmOrder) => void make(order));
process.on('disconnect', () => process.exit());

async function make({ job, cache }: FilmOrder): Promise<void> {
  try {
    const { plan, recording } = job;
    const made = await renderFilm(plan, recording ? readFileSync(recording) : undefined, (done, all) => {
      if (done % 25 === 0) report({ done, all });
    });
    mkdirSync(cache, { recursive: true });
    const paths = filmPaths(job, cache);
    keep(paths.poster, made.poster);
    keep(paths.mp4, made.mp4);
    report({ isDone: true });
  } catch (error) {
    report({ problem: `${job.id}: ${error instanceof Error ? error.message : String(error)}` });
  }
}

/** A file stands under its name whole or not at all. */
function keep(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
}

function report(message: FilmReport): void {
  process.send?.(message);
}
