import sharp from 'sharp';
import { readWorld } from '../checks/world.ts';
import { downloadsOf } from '../print/downloads-of.ts';
import { PrintError } from '../print/convert.ts';
import { makeFile } from '../packs/make-file.ts';
import type { PrintReport } from '../print/print-all.ts';

/** Makes every n-th piece of print into the cache; started by src/print/print-all.ts. */
const [index, helpers, origin = ''] = process.argv.slice(2);
// Two such processes share the machine; more threads in each only wait for each other.
sharp.concurrency(1);
const world = readWorld(process.cwd());
const pieces = Map.groupBy(downloadsOf(world), ({ id, locale }) => `${id}/${locale}`);
const share = [...pieces.values()].filter((_, at) => at % Number(helpers) === Number(index)).flat();

for (const download of share) {
  const started = performance.now();
  try {
    await makeFile(world, download, origin);
    report({ file: download.file, milliseconds: performance.now() - started });
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    report({ problem: error.message });
  }
}
process.disconnect?.();

function report(message: PrintReport): void {
  process.send?.(message);
}
