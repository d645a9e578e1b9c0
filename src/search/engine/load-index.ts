import type { Language } from '../words/language.ts';
import type { Vocabulary } from '../query/guess.ts';
import type { SearchIndex } from '../query/search.ts';
import { termsOf } from '../query/terms.ts';
import { wordEnd } from '../words/word-end.ts';
import { fetchFile, type FirstFiles } from './fetch-packed.ts';
import { startEngine } from './pagefind.ts';
import { readSaying, readStartFile, type HitText, type StartFile } from './start-file.ts';
import { unpack } from './unpack.ts';

/** The index of a language with the texts of its hits. */
export interface LoadedIndex extends SearchIndex {
  hits: StartFile['hits'];
  fetchText(hit: number): Promise<HitText>;
}

/**
 * Starts the engine from its first files. While they come, the index files for what is typed already are asked for too;
 * everything else follows when a query needs it.
 * @throws when a file is missing, blocked or broken, or when there is no WebAssembly.
 */
export async function loadIndex(
  language: Language,
  files: FirstFiles,
  typed: () => string,
): Promise<LoadedIndex> {
  if (typeof WebAssembly !== 'object') throw new Error('this browser has no WebAssembly');
  const entry = files.start.then((packed) => readStartFile(unpack(new Uint8Array(packed))));
  const store = entry.then(({ start }) => fileStore(`/search/${language.locale}/${start.folder}`));
  const early = Promise.all([entry, store]).then(([{ start }, { bytesOf }]) => {
    for (const name of chunksFor(language, typed(), start.chunks)) bytesOf(name).catch(() => undefined);
  });
  const [wasm, { start, meta }, { bytesOf, once, textOf }] = await Promise.all([
    files.engine,
    entry,
    store,
    early,
  ]);
  const engine = await startEngine(unpack(new Uint8Array(wasm)), meta);
  const read = new Set<string>();
  return {
    language,
    engine,
    hits: start.hits,
    sayings: start.sayings.map(readSaying),
    weights: start.hits.map(([, , , , weight]) => weight),
    kinds: start.hits.map(([, , , kind]) => kind),
    fetchFor: async (word) => {
      const names = engine.filesFor(word).filter((name) => !read.has(name));
      const chunks = await Promise.all(names.map(bytesOf));
      chunks.forEach((bytes, at) => {
        const name = names[at] ?? '';
        if (!read.has(name)) engine.read(bytes);
        read.add(name);
      });
    },
    fetchFilter: () => once('f-kind', (bytes) => engine.readFilter(bytes)),
    fetchVocabulary: () => once('words', (bytes) => vocabularyOf(bytes, start)),
    fetchText: (hit) => textOf(hit),
  };
}

/** The index files that hold the words of a query, told from the first word of each file. */
function chunksFor(language: Language, query: string, chunks: readonly string[]): Set<string> {
  const words = termsOf(language, query).flatMap(({ alternatives }) =>
    alternatives.map(({ stem, open }) => (open ? stem : stem + wordEnd)),
  );
  return new Set(
    words.map(
      (word) =>
        `i${Math.max(
          0,
          chunks.findLastIndex((first) => first <= word),
        )}`,
    ),
  );
}

function fileStore(folder: string) {
  const files = new Map<string, Promise<Uint8Array>>();
  const results = new Map<string, Promise<unknown>>();
  const texts = new Map<string, Promise<HitText>>();
  const bytesOf = (name: string): Promise<Uint8Array> =>
    remember(files, name, () =>
      fetchFile(`${folder}/${name}.bin`).then((packed) => unpack(new Uint8Array(packed))),
    );
  const textOf = (hit: number): Promise<HitText> =>
    remember(texts, `h${hit}`, async () =>
      JSON.parse(new TextDecoder().decode(await fetchFile(`${folder}/h${hit}.json`))),
    );
  const once = <T>(name: string, use: (bytes: Uint8Array) => T): Promise<T> =>
    remember(results, name, () => bytesOf(name).then(use)) as Promise<T>;
  return { bytesOf, once, textOf };
}

/** Asks once for each name; what failed is asked for again the next time. */
function remember<T>(known: Map<string, Promise<T>>, name: string, ask: () => Promise<T>): Promise<T> {
  const asked = known.get(name) ?? ask();
  known.set(name, asked);
  asked.catch(() => known.delete(name));
  return asked;
}

function vocabularyOf(bytes: Uint8Array, { sayings }: StartFile): Vocabulary {
  const said = sayings.flatMap(([say]) => say.split(/[ ,]/)).map((stem): [string, number] => [stem, 0]);
  const groups = new TextDecoder().decode(bytes).split('\n');
  const held = groups.flatMap((group, at) => group.split(' ').map((stem): [string, number] => [stem, at]));
  return new Map([...said, ...held]);
}
