import { BuildRunning } from '../cache/build-lock.ts';
import { ContentError } from '../content/problem.ts';
import { ensureBuilt } from './ensure-built.ts';

try {
  for (const line of await ensureBuilt(process.cwd(), process.argv.includes('--fresh'))) console.log(line);
} catch (error) {
  console.error(error instanceof ContentError || error instanceof BuildRunning ? error.message : error);
  console.error('Nothing was published; dist/ is as it was.');
  process.exitCode = 1;
}
