import type { SiteContent } from '../content/site-content.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { keptFile, type KeptFile } from './file-cache.ts';
import type { PrintHelper, PrintReport } from './worker.ts';

/** Every file for download by its name, and what is wrong with the texts of those that could not be made. */
export interface GeneratedFiles {
  files: Map<string, KeptFile>;
  problems: string[];
}

/**
 * Has every file of the content planned, and taken from the cache or made, by helper processes, while the pages are
 * built. `onFile` hears of each file, with the time that it took in ms.
 */
export async function generateAll(
  content: SiteContent,
  helpers: readonly PrintHelper[],
  onFile: (file: string, milliseconds: number) => void,
): Promise<GeneratedFiles> {
  const digests = new Map<string, string>();
  const problems = new Set<string>();
  const onReport = (report: PrintReport) => {
    if ('problem' in report) problems.add(report.problem);
    if (!('digest' in report)) return;
    digests.set(report.file, report.digest);
    onFile(report.file, report.milliseconds);
  };
  const next = shared(publicationsIn(content), helpers.length);
  await Promise.all(
    helpers.map(async (helper) => {
      try {
        for (let names = next(); names.length > 0; names = next()) await helper.print(names, onReport);
      } finally {
        helper.stop();
      }
    }),
  );
  const files = new Map<string, KeptFile>();
  for (const [file, digest] of digests) {
    const kept = keptFile(digest);
    if (!kept) throw new Error(`${file} was made, but is no longer in the cache`);
    files.set(file, kept);
  }
  return { files, problems: [...problems].sort() };
}

/** The names of all files, a publication in one language at a time: its files have much in common. */
function publicationsIn(content: SiteContent): string[][] {
  const publications = Map.groupBy(downloadsOf(content), ({ id, locale }) => `${id}/${locale}`);
  return [...publications.values()].map((some) => some.map(({ file }) => file));
}

/**
 * Gives a helper the names of its next files, and none when all are given. At first they are many, since a helper that
 * has to ask waits while this process is busy with pages; at the end they are few, so that all helpers end together.
 */
function shared(publications: readonly string[][], helpers: number): () => string[] {
  let given = 0;
  return () => {
    const count = Math.ceil((publications.length - given) / (4 * helpers));
    return publications.slice(given, (given += count)).flat();
  };
}
