/** Under this name the build keeps its promise where the site's own bundle, a second copy of every module, finds it. */
const name = Symbol.for('files for download');

/** Resolves when the build has made every file for download, whether or not all went well; at once when none are being made. */
export async function printed(): Promise<void> {
  await (globalThis as Record<symbol, unknown>)[name];
}

/** Tells the pages to wait for files that are being made at the same time. */
export function letPagesWaitFor(making: Promise<unknown>): void {
  (globalThis as Record<symbol, unknown>)[name] = making.catch(() => undefined);
}
