import { indexAddresses } from '../addresses.ts';
import type { Vocabulary } from '../query/guess.ts';
import type { SearchIndex } from '../query/search.ts';
import type { Language } from '../words/language.ts';
import { fetchJson } from './fetch-json.ts';
import { readSynonymRule, type HitText, type StartFile } from './start-file.ts';
import { readWordIndex, type WordIndex } from './word-index.ts';

/** The index of a language with the texts of its hits. */
export interface LoadedIndex extends SearchIndex {
  hits: StartFile['hits'];
  /** The texts of all hits, fetched at once and once: which of them is shown stays on the device. */
  fetchTexts(): Promise<HitText[]>;
}

/**
 * Loads the index from its entry file; every reader of a language asks for the same files.
 * @throws when a file is missing, blocked or broken.
 */
export async function loadIndex(language: Language, startFile: Promise<unknown>): Promise<LoadedIndex> {
  const start = (await startFile) as StartFile;
  const addresses = indexAddresses(language.locale, start.folder);
  const words = (await fetchJson(addresses.words)) as string[];
  let texts: Promise<HitText[]> | undefined;
  return {
    ...indexOf(language, start, words),
    hits: start.hits,
    fetchTexts: () => {
      texts ??= fetchJson(addresses.texts) as Promise<HitText[]>;
      texts.catch(() => (texts = undefined));
      return texts;
    },
  };
}

/** The index of a language from what its entry and its words hold. */
export function indexOf(language: Language, start: StartFile, lines: readonly string[]): SearchIndex {
  const words = readWordIndex(lines);
  return {
    language,
    words,
    vocabulary: vocabularyOf(words, start),
    synonyms: start.synonyms.map(readSynonymRule),
    numbers: start.numbers,
    weights: start.hits.map(([, , , , weight]) => weight),
    kinds: start.hits.map(([, , , kind]) => kind),
  };
}

function vocabularyOf({ vocabulary }: WordIndex, { synonyms }: StartFile): Vocabulary {
  const stems = synonyms.flatMap(([say]) => say.split(/[ ,]/)).map((stem): [string, number] => [stem, 0]);
  return new Map([...stems, ...vocabulary]);
}
