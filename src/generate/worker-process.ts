import sharp from 'sharp';
import { readContent } from '../content/read-content.ts';
import { planFile } from './plan-file.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { buildCached } from './file-cache.ts';
import type { PrintReport } from './worker.ts';

/** Makes files for download into the cache, as their names are sent to it; started by src/generate/worker.ts. */
const [origin = ''] = process.argv.slice(2);
// Several such processes share the machine; more threads in each only wait for each other.
sharp.concurrency(1);
const content = readContent(process.cwd());
const downloads = new Map(downloadsOf(content).map((download) => [download.file, download]));

process.on('message', (files: string[]) => void makeAll(files));
process.on('disconnect', () => process.exit());

async function makeAll(files: readonly string[]): Promise<void> {
  for (const file of files) report(await make(file));
  report({ done: true });
}

async function make(file: string): Promise<PrintReport> {
  const started = performance.now();
  const download = downloads.get(file);
  if (!download) throw new Error(`there is no download ${file}`);
  try {
    await buildCached(planFile(content, download, origin));
    return { file, milliseconds: performance.now() - started };
  } catch (error) {
    if (!(error instanceof PrintError)) throw error;
    return { file, problem: error.message };
  }
}

function report(message: PrintReport): void {
  process.send?.(message);
}
