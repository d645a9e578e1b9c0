import sharp from 'sharp';
import { diskFull } from '../cache/disk-full.ts';
import { readContent } from '../content/read-content.ts';
import { planFile } from './plan-file.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { ensureKept } from './file-cache.ts';
import type { PrintReport } from './worker.ts';

/** Plans files for download, and makes into the cache what is not there, as names are sent; started by worker.ts. */
const [origin = ''] = process.argv.slice(2);
// Several such processes share the machine; more threads in each only wait for each other.
sharp.concurrency(1);
let found: ReturnType<typeof readAll> | undefined;

process.on('message', (files: string[]) => void makeAll(files));
process.on('disconnect', () => process.exit());

/** The content is read when names are sent, since it can be read then; until then the programs are loaded. */
function readAll() {
  const content = readContent(process.cwd());
  return { content, downloads: new Map(downloadsOf(content).map((download) => [download.file, download])) };
}

async function makeAll(files: readonly string[]): Promise<void> {
  for (const file of files) report(await make(file));
  report({ done: true });
}

async function make(file: string): Promise<PrintReport> {
  const started = performance.now();
  const { content, downloads } = (found ??= readAll());
  const download = downloads.get(file);
  if (!download) throw new Error(`there is no download ${file}`);
  try {
    const step = planFile(content, download, origin);
    await ensureKept(step);
    return { file, digest: step.digest, milliseconds: performance.now() - started };
  } catch (error) {
    if (error instanceof PrintError) return { file, problem: error.message };
    const full = diskFull(error);
    if (full) return { diskFull: full.message };
    return { failure: `${file}: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

function report(message: PrintReport): void {
  process.send?.(message);
}
