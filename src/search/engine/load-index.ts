import { indexAddresses } from '../addresses.ts';
import type { Vocabulary } from '../query/guess.ts';
import type { SearchIndex } from '../query/search.ts';
import type { Language } from '../words/language.ts';
import { fetchFile } from './fetch-file.ts';
import { readSaying, type HitText, type StartFile } from './start-file.ts';
import { unpack } from './unpack.ts';
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
export async function loadIndex(language: Language, startFile: Promise<ArrayBuffer>): Promise<LoadedIndex> {
  const start: StartFile = JSON.parse(textIn(await startFile));
  const addresses = indexAddresses(language.locale, start.folder);
  const words = textIn(await fetchFile(addresses.words));
  let texts: Promise<HitText[]> | undefined;
  return {
    ...indexOf(language, start, words),
    hits: start.hits,
    fetchTexts: () => {
      texts ??= fetchFile(addresses.texts).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)));
      texts.catch(() => (texts = undefined));
      return texts;
    },
  };
}

/** The index of a language from its entry and its words, unpacked. */
export function indexOf(language: Language, start: StartFile, text: string): SearchIndex {
  const words = readWordIndex(text);
  return {
    language,
    words,
    vocabulary: vocabularyOf(words, start),
    sayings: start.sayings.map(readSaying),
    numbers: start.numbers,
    weights: start.hits.map(([, , , , weight]) => weight),
    kinds: start.hits.map(([, , , kind]) => kind),
  };
}

function textIn(packed: ArrayBuffer): string {
  return new TextDecoder().decode(unpack(new Uint8Array(packed)));
}

function vocabularyOf({ vocabulary }: WordIndex, { sayings }: StartFile): Vocabulary {
  const said = sayings.flatMap(([say]) => say.split(/[ ,]/)).map((stem): [string, number] => [stem, 0]);
  return new Map([...said, ...vocabulary]);
}
