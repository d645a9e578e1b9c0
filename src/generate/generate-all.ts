import { availableParallelism } from 'node:os';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { planFile } from './plan-file.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { readCache, type BuildStep, type BuiltFile } from './file-cache.ts';
import { PrintHelper, type PrintReport } from './worker.ts';

/** Every file for download by its name, and what is wrong with the texts of those that could not be made. */
export interface GeneratedFiles {
  files: Map<string, BuiltFile>;
  problems: string[];
}

/** A helper takes about 300 MB; more of them than processors only wait for each other. */
const helpers = Math.min(4, availableParallelism());

/**
 * Takes every file of the content that did not change from the cache, and has the others made by helper processes, while
 * the pages are built. `onFile` hears of each file, with the time that it took in ms, 0 when it was there.
 */
export async function generateAll(
  content: SiteContent,
  origin: string,
  onFile: (file: string, milliseconds: number) => void,
): Promise<GeneratedFiles> {
  const files = new Map<string, BuiltFile>();
  const missing = new Map<string, BuildStep>();
  const problems = new Set<string>();
  const isThere = ({ file }: Download, plan: BuildStep): boolean => {
    const made = readCache(plan);
    if (made) files.set(file, made);
    else missing.set(file, plan);
    if (made) onFile(file, 0);
    return made !== undefined;
  };
  const batches = batchesOf(content, origin, isThere, (problem) => problems.add(problem));
  const onReport = (report: PrintReport) => {
    if ('problem' in report) problems.add(report.problem);
    else if ('file' in report) onFile(report.file, report.milliseconds);
  };
  await Promise.all(Array.from({ length: helpers }, () => printBatches(batches, origin, onReport)));
  for (const [file, plan] of missing) {
    const made = readCache(plan);
    if (made) files.set(file, made);
  }
  return { files, problems: [...problems].sort() };
}

/** The names of the files that must be made, a piece of print in one language at a time: its files have much in common. */
function* batchesOf(
  content: SiteContent,
  origin: string,
  isThere: (download: Download, plan: BuildStep) => boolean,
  onProblem: (problem: string) => void,
): Generator<string[]> {
  for (const piece of Map.groupBy(downloadsOf(content), ({ id, locale }) => `${id}/${locale}`).values()) {
    const absent = piece.filter((download) => {
      try {
        return !isThere(download, planFile(content, download, origin));
      } catch (error) {
        if (!(error instanceof PrintError)) throw error;
        onProblem(error.message);
        return false;
      }
    });
    if (absent.length > 0) yield absent.map(({ file }) => file);
  }
}

async function printBatches(
  batches: Iterable<string[]>,
  origin: string,
  onReport: (report: PrintReport) => void,
): Promise<void> {
  const helper = new PrintHelper(origin);
  try {
    for (const names of batches) await helper.print(names, onReport);
  } finally {
    helper.stop();
  }
}
