import { BuildRunning } from '../cache/build-lock.ts';
import { diskFull } from '../cache/disk-full.ts';
import { ContentError } from '../content/problem.ts';
import { ensureBuilt } from './ensure-built.ts';

try {
  for (const line of await ensureBuilt(process.cwd(), process.argv.includes('--fresh'))) console.log(line);
} catch (error) {
  const isPlain = error instanceof ContentError || error instanceof BuildRunning;
  console.error(isPlain ? error.message : (diskFull(error)?.message ?? error));
  console.error('Nothing was published; dist/ is as it was.');
  process.exitCode = 1;
  // What was begun beside what failed need not come to its end, once all of this is told.
  process.stderr.write('', () => process.exit());
}
