import { parentPort, workerData } from 'node:worker_threads';
import { checkAll } from '../checks/check-all.ts';
import { readContent } from '../content/read-content.ts';
import { withUnsaved } from '../content/read-text.ts';
import type { SiteContent } from '../content/site-content.ts';

const root = workerData as string;
let before: SiteContent | undefined;

parentPort?.on('message', (unsaved: ReadonlyMap<string, string>) => {
  const problems = withUnsaved(unsaved, () => checkAll((before = readContent(root, before))));
  parentPort?.postMessage(problems);
});
