import type { ResultKind } from '../indexing/records.ts';
import type { PageSection } from '../indexing/page-text.ts';
import type { SynonymRule } from '../query/terms.ts';

/** What stands in the entry file of a language, as JSON. */
export interface StartFile {
  /** The folder of the other files: the digest of their content. */
  folder: string;
  /** Every hit: its address, title, badge, kind and weight. */
  hits: [url: string, title: string, badge: string, kind: ResultKind, weight: number][];
  /** What people say: phrases of stems, divided by commas, the stems that are meant, the hits, and a kind. */
  synonyms: [say: string, means: string, hits: number[], kind?: string][];
  /** The telephone numbers that the site shows, as they are written, and the hit that answers them. */
  numbers: { shown: string[]; hit: number };
}

/** The text of a hit. */
export interface HitText {
  text: string;
  /** What stands before its first heading, and then its sections. */
  sections: PageSection[];
}

/** Writes a rule as the entry file holds it. */
export function writeSynonymRule({ say, means, hits, kind }: SynonymRule): StartFile['synonyms'][number] {
  const phrases = say.map((phrase) => phrase.join(' ')).join(',');
  const rule: [string, string, number[]] = [phrases, means.join(' '), [...hits]];
  return kind === undefined ? rule : [...rule, kind];
}

/** Reads a rule of the entry file. */
export function readSynonymRule([say, means, hits, kind]: StartFile['synonyms'][number]): SynonymRule {
  return {
    say: say.split(',').map((phrase) => phrase.split(' ')),
    means: means.split(' ').filter(Boolean),
    hits,
    kind,
  };
}
