import type { Printed } from './generate-all.ts';

/** Under this name the build keeps its promise where the site's own bundle, a second copy of every module, finds it. */
const name = Symbol.for('files for download');

/** The files for download once the build has made them; undefined when none are being made, as in dev. */
export function printed(): Promise<Printed> | undefined {
  return (globalThis as Record<symbol, unknown>)[name] as Promise<Printed> | undefined;
}

/** Tells the pages of the files that are being made at the same time. */
export function letPagesWaitFor(making: Promise<Printed>): void {
  // A fault is told by the build itself.
  making.catch(() => undefined);
  (globalThis as Record<symbol, unknown>)[name] = making;
}
