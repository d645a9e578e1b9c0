import { fork } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { filmCache, isMade, type FilmJob } from './film-jobs.ts';
import { shapes, type Shape } from './stage.ts';

/** What a process that makes films is asked for, and what it tells. */
export interface FilmOrder {
  job: FilmJob;
  cache: string;
}
/** How far a film is, that it is done, or why it could not be made. */
export type FilmReport = { done: number; all: number } | { isDone: true } | { problem: string };

/** How far everything is. */
export interface FilmProgress {
  /** The film at which work is going on. */
  film: string;
  picture: number;
  pictures: number;
  made: number;
  films: number;
  millisecondsLeft: number;
}

/**
 * Makes the films that are not made yet, on all processors, the longest first; gives how many that were.
 * @throws when one cannot be made.
 */
export async function makeFilms(
  jobs: readonly FilmJob[],
  onProgress: (progress: FilmProgress) => void = () => undefined,
  cache = filmCache,
): Promise<number> {
  const missing = jobs
    .filter((job) => !isMade(job, cache))
    .sort((a, b) => b.plan.milliseconds - a.plan.milliseconds);
  const total = missing.reduce((sum, { plan }) => sum + plan.milliseconds, 0);
  const queue = [...missing];
  const takeNext = (shape: Shape | undefined) => {
    const same = queue.findIndex((job) => job.shape === shape);
    return queue.splice(Math.max(0, same), 1)[0];
  };
  const started = performance.now();
  let finished = 0;
  let made = 0;
  const current = new Map<FilmJob, number>();
  const tell = (job: FilmJob, picture: number, pictures: number) => {
    current.set(job, (picture / pictures) * job.plan.milliseconds);
    const done = finished + [...current.values()].reduce((sum, one) => sum + one, 0);
    const elapsed = performance.now() - started;
    onProgress({
      ...{ film: nameOf(job), picture, pictures, made, films: missing.length },
      millisecondsLeft: done > 0 ? (elapsed * (total - done)) / done : 0,
    });
  };
  // A process keeps to one shape while it can: what stands in the pictures of a shape is learned once in each process.
  const work = async (shape: Shape | undefined) => {
    const process = new FilmProcess();
    try {
      for (let job = takeNext(shape); job; job = takeNext(job.shape)) {
        const own = job;
        await process.make({ job, cache }, (done, all) => tell(own, done, all));
        current.delete(job);
        finished += job.plan.milliseconds;
        made += 1;
      }
    } finally {
      process.stop();
    }
  };
  const count = Math.min(availableParallelism(), missing.length);
  const names = Object.keys(shapes) as Shape[];
  await Promise.all(Array.from({ length: count }, (_, at) => work(names[at % names.length])));
  return missing.length;
}

/** Takes out the films of earlier texts and drawings. */
export function pruneFilms(jobs: readonly FilmJob[], cache = filmCache): void {
  if (!existsSync(cache)) return;
  const kept = new Set(jobs.map(({ digest }) => digest));
  for (const name of readdirSync(cache)) if (!kept.has(name.slice(0, 32))) rmSync(join(cache, name));
}

function nameOf({ id, locale, plan: { width, height } }: FilmJob): string {
  return `${id} ${locale} ${width}×${height}`;
}

class FilmProcess {
  readonly #child = fork(join(process.cwd(), 'src/films/film-process.ts'));

  make(order: FilmOrder, onPicture: (done: number, all: number) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const child = this.#child;
      const finish = (act: () => void) => {
        child.removeAllListeners();
        act();
      };
      child.on('message', (report: FilmReport) => {
        if ('done' in report) onPicture(report.done, report.all);
        else if ('problem' in report) finish(() => reject(new Error(report.problem)));
        else finish(resolve);
      });
      child.on('error', (error) => finish(() => reject(error)));
      child.on('exit', (code) => finish(() => reject(new Error(`making films stopped with code ${code}`))));
      child.send(order);
    });
  }

  stop(): void {
    this.#child.removeAllListeners();
    this.#child.kill('SIGKILL');
  }
}
