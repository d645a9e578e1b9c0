import { handOver } from '../cache/hand-over.ts';
import type { GeneratedFiles } from './generate-all.ts';

const { get, set } = handOver<Promise<GeneratedFiles>>('files for download');
const lone = handOver<boolean>('pages without their files');

/** The files for download once the build has made them; undefined when none are being made, as in dev. */
export const pendingDownloads: () => Promise<GeneratedFiles> | undefined = get;

/** Tells the pages of the files that are being made at the same time. */
export function setPendingDownloads(making: Promise<GeneratedFiles>): void {
  // A fault is told by the build itself.
  making.catch(() => undefined);
  set(making);
}

/** Tells the pages that no file is made for them: whoever serves them makes a file when it is asked for. */
export function buildPagesAlone(): void {
  lone.set(true);
}

/** Whether the pages are built without their files. */
export function arePagesAlone(): boolean {
  return lone.get() === true;
}
