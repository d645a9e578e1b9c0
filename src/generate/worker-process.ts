import { flushCompileCache } from 'node:module';
import { inspect } from 'node:util';
import { diskFull } from '../cache/disk-full.ts';
import { textsDigest } from '../content/texts-digest.ts';
import { readContent } from '../content/read-content.ts';
import type { HelperTask, PrintReport } from './worker.ts';

/** Checks the content, or makes files for download into the cache, as it is asked; started by worker.ts. */
const [origin = '', first = ''] = process.argv.slice(2);
const content = readContent(process.cwd());

process.on('message', (task: HelperTask) => void run(task));
process.on('disconnect', () => process.exit());

/** The rules and the makers are large, and some processes need only one of the two. */
const rules = () => import('../checks/check-all.ts');
const makers = () => import('./make-kept.ts');

await (first === 'check' ? rules() : makers());
// It is stopped, and does not end by itself, which is when compiled modules are kept.
flushCompileCache();

async function run(task: HelperTask): Promise<void> {
  try {
    await doTask(task);
  } catch (error) {
    const full = diskFull(error);
    report(full ? { diskFull: full.message } : { failure: inspect(error) });
  }
}

let makeFiles: ((files: readonly string[]) => Promise<void>) | undefined;

async function doTask(task: HelperTask): Promise<void> {
  if ('share' in task) {
    const { checkShare } = await rules();
    const problems = checkShare(content, task.share, task.shares);
    report({ checked: { problems, texts: textsDigest(content) } });
  } else {
    const { makerOf } = await makers();
    makeFiles ??= makerOf(content, origin, report);
    await makeFiles(task.print);
  }
  report({ done: true });
}

function report(message: PrintReport): void {
  process.send?.(message);
}
