import type { Saying } from '../query/terms.ts';
import type { PageSection } from '../indexing/page-text.ts';

/** What stands in the entry file of a language before the list of records of Pagefind, as JSON in one line. */
export interface StartFile {
  /** The folder of the other files: the digest of their content. */
  folder: string;
  /** Every hit: its address, title, badge, kind and weight. */
  hits: [url: string, title: string, badge: string, kind: string, weight: number][];
  /** What people say: phrases of stems, divided by commas, the stems that are meant, the hits, and a kind. */
  sayings: [say: string, means: string, hits: number[], kind?: string][];
  /** The first word of each index file. */
  chunks: string[];
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

/** Cuts the entry file of a language into its two parts. */
export function readStartFile(bytes: Uint8Array): { start: StartFile; meta: Uint8Array } {
  const end = bytes.indexOf(10);
  if (end < 0) throw new Error('the entry file of the search is not whole');
  return {
    start: JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))),
    meta: bytes.subarray(end + 1),
  };
}
