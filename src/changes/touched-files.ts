import type { SiteContent } from '../content/site-content.ts';
import { downloadsOf } from '../downloads/list-downloads.ts';
import { planFile } from '../generate/plan-file.ts';
import { defaultOrigin } from '../site/origin.ts';

/** How the files for download differ between two states of the content. */
export interface FileChanges {
  changed: string[];
  added: string[];
  gone: string[];
  /** Files that cannot be made as the content stands, each with why. */
  faults: string[];
}

/** Compares what every file would be made of; nothing is printed for it. */
export function fileChanges(before: SiteContent, now: SiteContent): FileChanges {
  const [old, own] = [digestsOf(before), digestsOf(now)];
  const names = [...own.keys()];
  return {
    changed: names.filter((file) => old.has(file) && old.get(file) !== own.get(file)),
    added: names.filter((file) => !old.has(file)),
    gone: [...old.keys()].filter((file) => !own.has(file)),
    faults: [...own].flatMap(([file, digest]) =>
      digest.startsWith('!') ? [`${file}: ${digest.slice(1)}`] : [],
    ),
  };
}

function digestsOf(content: SiteContent): Map<string, string> {
  return new Map(
    downloadsOf(content).map((download) => {
      try {
        return [download.file, planFile(content, download, defaultOrigin).digest];
      } catch (error) {
        return [download.file, `!${(error as Error).message}`];
      }
    }),
  );
}
