import sharp from 'sharp';
import type { SiteContent } from '../content/site-content.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { ensureKept } from './file-cache.ts';
import { planFile } from './plan-file.ts';
import type { PrintReport } from './worker.ts';

// Several processes that make files share the machine; more threads in each only wait for each other.
sharp.concurrency(1);

/** While a picture of one file is packed on threads of its own, the next one is drawn. */
const atOnce = 2;

/**
 * Gives what makes files for download of a content, by their names, into the cache, unless they stand there; `report`
 * hears of each, and of what is wrong with the text of one.
 * @throws an error that names the file when it fails in another way.
 */
export function makerOf(
  content: SiteContent,
  origin: string,
  report: (message: PrintReport) => void,
): (files: readonly string[]) => Promise<void> {
  const listed = new Map(downloadsOf(content).map((download) => [download.file, download]));
  const make = async (file: string): Promise<PrintReport> => {
    const started = performance.now();
    const download = listed.get(file);
    if (!download) throw new Error(`there is no download ${file}`);
    try {
      const step = planFile(content, download, origin);
      await ensureKept(step);
      return { file, digest: step.digest, milliseconds: performance.now() - started };
    } catch (error) {
      if (error instanceof PrintError) return { file, problem: error.message };
      throw new Error(file, { cause: error });
    }
  };
  return async (files) => {
    const left = files.values();
    const makeSome = async () => {
      for (const file of left) report(await make(file));
    };
    await Promise.all(Array.from({ length: atOnce }, makeSome));
  };
}
