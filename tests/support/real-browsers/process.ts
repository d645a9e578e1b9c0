import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { programPath } from '../find-browser.ts';

/** How long a browser on a busy machine may take for one step. */
export const timeoutMs = 30_000;

/**
 * The path of a program that `npm test` installs.
 * @throws when it is missing.
 */
export function found(...names: string[]): string {
  const path = programPath(names);
  if (path === undefined) throw new Error(`${names[0]} is missing; “npm test” installs it`);
  return path;
}

/** What a program says of itself once it has started: the first group of a pattern in what it writes. */
export function started(child: ChildProcess, output: NodeJS.ReadableStream, says: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) =>
      reject(new Error(`${child.spawnfile} did not start (${why}): ${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('no answer'), timeoutMs);
    output.on('data', (chunk) => {
      said += chunk;
      const match = says.exec(said);
      if (!match) return;
      clearTimeout(timer);
      resolve(match[1] ?? '');
    });
    child.once('exit', (code) => fail(`exit ${code}`));
    child.once('error', (error) => fail(error.message));
  });
}

/** Asks until the answer is one, however often it fails before. */
export async function until<Answer>(what: string, ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await pause(40);
  }
  throw new Error(`waited in vain for ${what}`, { cause: last });
}

/** Ends a program and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  child.kill(signal);
  await gone;
  clearTimeout(timer);
}
