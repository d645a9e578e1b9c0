import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../support/copy-project.ts';

/** How long a build takes in a copy of the project: `npm run bench:build`. */
const bars = { 'from nothing': 45, 'nothing changed': 8, 'one changed sentence': 12 };

const root = copyProject();
try {
  measured('from nothing');
  measured('nothing changed');
  const page = join(root, 'content/pages/en/tourism.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').trimEnd());
  appendFileSync(page, ' Ask for advice early.\n');
  measured('one changed sentence');
} finally {
  rmSync(root, { recursive: true, force: true });
}

function measured(name: keyof typeof bars): void {
  const began = performance.now();
  const built = spawnSync('node', ['src/commands/build.ts'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(24)}${seconds.padStart(6)} s (bar: ${bars[name]} s)`);
}
