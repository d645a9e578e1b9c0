import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../content/read-content.ts';
import { withUnsaved } from '../content/read-text.ts';
import type { SiteContent } from '../content/site-content.ts';
import { LiveCheck } from './live-check.ts';

const root = workerData as string;
const live = new LiveCheck();
let before: SiteContent | undefined;

parentPort?.on('message', (unsaved: ReadonlyMap<string, string>) => {
  const problems = withUnsaved(unsaved, () => {
    before = readContent(root, before);
    return live.problems(before, new Set(unsaved.keys()));
  });
  parentPort?.postMessage(problems);
});
