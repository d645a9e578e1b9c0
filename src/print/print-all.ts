import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What a helper process reports: a file that it made, or what is wrong with one. */
export type PrintReport = { file: string; milliseconds: number } | { problem: string };

/** How many processes make files side by side. */
const helpers = 2;

/**
 * A helper that says nothing for so long, in ms, hangs: native code of two libraries meets in it. What it made stands in
 * the cache, so that another one goes on where it stopped.
 */
const patience = 180_000;
const tries = 3;

/**
 * Makes every file for download into the cache, in two processes, while the pages are built.
 * `onFile` hears of each file. Resolves to what is wrong with the texts; empty when every file was made.
 */
export async function printAll(
  origin: string,
  onFile: (file: string, milliseconds: number) => void,
): Promise<string[]> {
  const told = new Set<string>();
  const once = (file: string, milliseconds: number) => {
    if (!told.has(file)) onFile(file, milliseconds);
    told.add(file);
  };
  const problems = await Promise.all(
    Array.from({ length: helpers }, (_, index) => runHelper(index, origin, once, tries)),
  );
  return [...new Set(problems.flat())].sort();
}

async function runHelper(
  index: number,
  origin: string,
  onFile: (file: string, milliseconds: number) => void,
  left: number,
): Promise<string[]> {
  const problems = await oneRun(index, origin, onFile);
  if (problems) return problems;
  if (left === 1) throw new Error('making files for download hangs; run the build again');
  return runHelper(index, origin, onFile, left - 1);
}

/** Runs one helper to its end; undefined when it fell silent and was stopped. */
function oneRun(
  index: number,
  origin: string,
  onFile: (file: string, milliseconds: number) => void,
): Promise<string[] | undefined> {
  return new Promise((resolve, reject) => {
    const problems: string[] = [];
    const child = fork(join(process.cwd(), 'src/commands/print-share.ts'), [
      String(index),
      String(helpers),
      origin,
    ]);
    const stop = () => {
      resolve(undefined);
      child.kill('SIGKILL');
    };
    let silence = setTimeout(stop, patience);
    child.on('message', (report: PrintReport) => {
      clearTimeout(silence);
      silence = setTimeout(stop, patience);
      if ('problem' in report) problems.push(report.problem);
      else onFile(report.file, report.milliseconds);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(silence);
      if (code === 0) resolve(problems);
      else reject(new Error(`making files for download stopped with code ${code}`));
    });
  });
}
