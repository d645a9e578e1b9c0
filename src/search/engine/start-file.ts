import type { ResultKind } from '../indexing/records.ts';
import type { PageSection } from '../indexing/page-text.ts';
import type { Saying } from '../query/terms.ts';

/** What stands in the entry file of a language, as JSON. */
export interface StartFile {
  /** The folder of the other files: the digest of their content. */
  folder: string;
  /** Every hit: its address, title, badge, kind and weight. */
  hits: [url: string, title: string, badge: string, kind: ResultKind, weight: number][];
  /** What people say: phrases of stems, divided by commas, the stems that are meant, the hits, and a kind. */
  sayings: [say: string, means: string, hits: number[], kind?: string][];
  /** The telephone numbers that the site shows, as they are written, and the hit that answers them. */
  numbers: { shown: string[]; hit: number };
}

/** The text of a hit. */
export interface HitText {
  text: string;
  /** What stands before its first heading, and then its sections. */
  sections: PageSection[];
}

/** Writes a saying as the entry file holds it. */
export function packSaying({ say, means, hits, kind }: Saying): StartFile['sayings'][number] {
  const phrases = say.map((phrase) => phrase.join(' ')).join(',');
  const saying: [string, string, number[]] = [phrases, means.join(' '), [...hits]];
  return kind === undefined ? saying : [...saying, kind];
}

/** Reads a saying of the entry file. */
export function readSaying([say, means, hits, kind]: StartFile['sayings'][number]): Saying {
  return {
    say: say.split(',').map((phrase) => phrase.split(' ')),
    means: means.split(' ').filter(Boolean),
    hits,
    kind,
  };
}
