import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DiskFull } from '../cache/disk-full.ts';
import type { Problem } from '../content/problem.ts';
import { defaultOrigin } from '../site/origin.ts';

/** What a helper process is asked for: to check its share of the content, or to make files, given by their names. */
export type HelperTask = { share: number; shares: number } | { print: readonly string[] };

/** What the check of the content has found, and a digest of the texts that were checked. */
export interface CheckedContent {
  problems: Problem[];
  texts: string;
}

/**
 * What a helper process reports: a file that stands in the cache under its digest, what is wrong with one, that the disk
 * takes no more, that it failed in a way that is not the text's, or that it is through with all that it was given.
 */
export type PrintReport =
  | { file: string; digest: string; milliseconds: number }
  | { file: string; problem: string }
  | { checked: CheckedContent }
  | { diskFull: string }
  | { failure: string }
  | { done: true };

/**
 * A helper that says nothing for so long, in ms, hangs: native code of two libraries meets in it. What it made stands in
 * the cache, so that another one goes on where it stopped.
 */
const timeoutMs = 180_000;
const maxAttempts = 3;

/** A helper takes about 300 MB; more of them than processors only wait for each other. */
const mostHelpers = Math.min(4, availableParallelism());

/** Starts the processes that check the content, and plan and make files; they load and read while the builder does. */
export function startHelpers(): PrintHelper[] {
  const origin = process.env['SITE_URL'] ?? defaultOrigin;
  return Array.from(
    { length: mostHelpers },
    (_, place) => new PrintHelper(origin, place < checkersAmong(mostHelpers) ? 'check' : 'print'),
  );
}

/** How many of some helpers, the first ones, check the content before they make files; the others make files at once. */
export function checkersAmong(helpers: number): number {
  return Math.ceil(helpers / 2);
}

/** A process that checks the content and makes files into the cache; src/generate/worker-process.ts runs in it. */
export class PrintHelper {
  readonly #origin: string;
  readonly #first: 'check' | 'print';
  #child: ChildProcess | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #silence: NodeJS.Timeout | undefined;

  /** `first` is what it will be asked for first, and makes itself ready for. */
  constructor(origin: string, first: 'check' | 'print') {
    this.#origin = origin;
    this.#first = first;
    this.#start();
  }

  /** Checks the content as it stood on the disk when the helper began; one of `shares` helpers, counted from 0. */
  async check(share: number, shares: number): Promise<CheckedContent> {
    let found: CheckedContent | undefined;
    await this.#run({ share, shares }, (report) => {
      if ('checked' in report) found = report.checked;
    });
    if (!found) throw new Error('checking the content hangs; run the build again');
    return found;
  }

  /**
   * Makes files, given by their names; `onReport` hears of each.
   * @throws `DiskFull` when the disk takes no more, or an error when the process ends by itself, or falls silent again and again.
   */
  async print(files: readonly string[], onReport: (report: PrintReport) => void): Promise<void> {
    const left = new Set(files);
    for (let run = 0; run < maxAttempts; run += 1) {
      const finished = await this.#run({ print: [...left] }, (report) => {
        if ('file' in report) left.delete(report.file);
        onReport(report);
      });
      if (finished) return;
      this.stop();
    }
    throw new Error('making files for download hangs; run the build again');
  }

  /** Ends the process. */
  stop(): void {
    clearTimeout(this.#silence);
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }

  #start(): ChildProcess {
    this.#child ??= fork(join(process.cwd(), 'src/generate/worker-process.ts'), [this.#origin, this.#first]);
    return this.#child;
  }

  /** One task after the other; resolves to false when the process falls silent. */
  #run(task: HelperTask, onReport: (report: PrintReport) => void): Promise<boolean> {
    const run = this.#last.then(() => this.#runNow(task, onReport));
    this.#last = run.catch(() => undefined);
    return run;
  }

  #runNow(task: HelperTask, onReport: (report: PrintReport) => void): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const child = this.#start();
      const finish = (act: () => void) => {
        clearTimeout(this.#silence);
        child.removeAllListeners();
        act();
      };
      const giveUp = () => finish(() => resolve(false));
      this.#silence = setTimeout(giveUp, timeoutMs);
      child.on('message', (report: PrintReport) => {
        clearTimeout(this.#silence);
        this.#silence = setTimeout(giveUp, timeoutMs);
        if ('done' in report) finish(() => resolve(true));
        else if ('diskFull' in report) finish(() => reject(new DiskFull(report.diskFull)));
        else if ('failure' in report) finish(() => reject(new Error(report.failure)));
        else onReport(report);
      });
      child.on('error', (error) => finish(() => reject(error)));
      child.on('exit', (code) =>
        finish(() => reject(new Error(`making files for download stopped with code ${code}`))),
      );
      child.send(task);
    });
  }
}
