import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copy-project.ts';

/**
 * How long a build takes in a copy of the project: `npm run bench:build`. Beside the time on the clock stands that of
 * all processors together, which tells more on a machine that does other work.
 */
const bars = {
  'from nothing': 60,
  'nothing changed': 8,
  'the same, built all the same': 12,
  'one changed sentence': 12,
};

const root = copyProject();
try {
  measure('from nothing');
  measure('nothing changed');
  measure('the same, built all the same', '--fresh');
  const page = join(root, 'content/pages/en/tourism.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').trimEnd());
  appendFileSync(page, ' Ask for advice early.\n');
  measure('one changed sentence');
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** A shell sums up what a build and the processes that it started have taken. */
function measure(name: keyof typeof bars, ...options: string[]): void {
  const began = performance.now();
  const command = `node src/commands/build.ts ${options.join(' ')}; code=$?; times; exit $code`;
  const built = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const wall = (performance.now() - began) / 1000;
  const [user = 0, system = 0] = [
    ...(built.stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g),
  ].map(([, minutes, seconds]) => 60 * Number(minutes) + Number(seconds));
  const shown = (seconds: number) => `${seconds.toFixed(1).padStart(6)} s`;
  console.log(`${name.padEnd(30)}${shown(wall)} (bar: ${bars[name]} s)${shown(user + system)} of processors`);
}
