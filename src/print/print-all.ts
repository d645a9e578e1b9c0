import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What a helper process reports: a file that it made, or what is wrong with one. */
export type PrintReport = { file: string; milliseconds: number } | { problem: string };

/** How many processes make files side by side. */
const helpers = 2;

/**
 * Makes every file for download into the cache, in two processes, before the pages are built.
 * `onFile` hears of each file. Resolves to what is wrong with the texts; empty when every file was made.
 */
export async function printAll(
  origin: string,
  onFile: (file: string, milliseconds: number) => void,
): Promise<string[]> {
  const problems = await Promise.all(
    Array.from({ length: helpers }, (_, index) => runHelper(index, origin, onFile)),
  );
  return [...new Set(problems.flat())].sort();
}

function runHelper(
  index: number,
  origin: string,
  onFile: (file: string, milliseconds: number) => void,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const problems: string[] = [];
    const child = fork(join(process.cwd(), 'src/commands/print-share.ts'), [
      String(index),
      String(helpers),
      origin,
    ]);
    child.on('message', (report: PrintReport) => {
      if ('problem' in report) problems.push(report.problem);
      else onFile(report.file, report.milliseconds);
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve(problems)
        : reject(new Error(`making files for download stopped with code ${code}`)),
    );
  });
}
