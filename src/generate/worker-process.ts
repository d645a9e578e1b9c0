import { flushCompileCache } from 'node:module';
import sharp from 'sharp';
import { textsDigest } from '../cache/texts-digest.ts';
import { diskFull } from '../cache/disk-full.ts';
import { checkShare } from '../checks/check-all.ts';
import { readContent } from '../content/read-content.ts';
import { planFile } from './plan-file.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import type { Download } from '../downloads/download.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { ensureKept } from './file-cache.ts';
import type { HelperTask, PrintReport } from './worker.ts';

/** Checks the content, plans files for download, and makes into the cache what is not there, as it is asked; started by worker.ts. */
const [origin = ''] = process.argv.slice(2);
// Several such processes share the machine; more threads in each only wait for each other.
sharp.concurrency(1);
const content = readContent(process.cwd());
// It is stopped, and does not end by itself, which is when compiled modules are kept.
flushCompileCache();
let listed: ReadonlyMap<string, Download> | undefined;

process.on(
  'message',
  (task: HelperTask) => void ('share' in task ? check(task.share, task.shares) : makeAll(task.print)),
);
process.on('disconnect', () => process.exit());

function check(share: number, shares: number): void {
  report({ checked: { problems: checkShare(content, share, shares), texts: textsDigest(content) } });
  report({ done: true });
}

/** While a picture of one file is packed on threads of its own, the next one is drawn. */
const atOnce = 2;

async function makeAll(files: readonly string[]): Promise<void> {
  const left = files.values();
  const makeSome = async () => {
    for (const file of left) report(await make(file));
  };
  await Promise.all(Array.from({ length: atOnce }, makeSome));
  report({ done: true });
}

async function make(file: string): Promise<PrintReport> {
  const started = performance.now();
  listed ??= new Map(downloadsOf(content).map((download) => [download.file, download]));
  const download = listed.get(file);
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
