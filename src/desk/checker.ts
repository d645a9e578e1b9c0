import { Worker } from 'node:worker_threads';
import type { Problem } from '../content/problem.ts';

/** Texts as an editor has them on the screen, by their files. */
export type Unsaved = ReadonlyMap<string, string>;

/** Runs every check over the content as it would be with texts that nobody has saved yet. */
export class Checker {
  readonly #root: string;
  #worker: Worker | undefined;
  /** The check that runs, and the one that comes next; whoever asked in between is told that there is a newer one. */
  #running: ((problems: Problem[] | undefined) => void) | undefined;
  #next: { unsaved: Unsaved; done: (problems: Problem[] | undefined) => void } | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Every problem of the content; undefined when another text came to be checked in the meantime. */
  problems(unsaved: Unsaved): Promise<Problem[] | undefined> {
    return new Promise((done) => {
      this.#next?.done(undefined);
      this.#next = { unsaved, done };
      this.#begin();
    });
  }

  /** Ends the program that checks. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #begin(): void {
    if (this.#running || !this.#next) return;
    const { unsaved, done } = this.#next;
    this.#next = undefined;
    this.#running = done;
    this.#worker ??= this.#start();
    this.#worker.postMessage(unsaved);
  }

  /** A thread of its own: a check takes seconds, in which pages would stand still. */
  #start(): Worker {
    const worker = new Worker(new URL('check-worker.ts', import.meta.url), { workerData: this.#root });
    worker.unref();
    worker.on('message', (problems: Problem[]) => this.#end(problems));
    worker.on('error', (error) => {
      this.#worker = undefined;
      this.#end([
        { file: '', line: 1, what: `the check stopped: ${error.message}`, fix: 'run npm run check' },
      ]);
    });
    return worker;
  }

  #end(problems: Problem[]): void {
    const done = this.#running;
    this.#running = undefined;
    done?.(problems);
    this.#begin();
  }
}
