import type { Saying } from '../query/terms.ts';
import type { PageSection } from '../indexing/page-text.ts';

/** What stands in the entry file of a language before the list of records of Pagefind, as JSON in one line. */
export interface StartFile {
  /** The folder of the other files: the digest of their content. */
  folder: string;
  /** Every hit: its address, title, badge, kind and weight. */
  hits: [url: string, title: string, badge: string, kind: string, weight: number][];
  sayings: Saying[];
  /** The first word of each index file. */
  chunks: string[];
}

/** The text of a hit. */
export interface HitText {
  text: string;
  /** What stands before its first heading, and then its sections. */
  sections: PageSection[];
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
