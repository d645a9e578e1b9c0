/** One record that holds a word, with Pagefind's score for it. */
export interface Found {
  /** The id of the record: its hit, and after a dot its section. */
  record: string;
  score: number;
}

/** Pagefind's engine with the index of one language. */
export interface Engine {
  /** The index files that must be read before a word can be searched; none when they have been read. */
  filesFor(stem: string): string[];
  /** Reads an index file. */
  read(file: Uint8Array): void;
  /** Reads a filter file. */
  readFilter(file: Uint8Array): void;
  /** The records that hold words which begin so; a stem with `wordEnd` finds itself alone. */
  find(word: string, filter: Record<string, string[]>): Found[];
}

/** What the WebAssembly of Pagefind 1.5.2 offers of which we make use. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(pointer: number, size: number, align: number): void;
  init_pagefind(pointer: number, size: number): number;
  load_index_chunk(engine: number, pointer: number, size: number): number;
  load_filter_chunk(engine: number, pointer: number, size: number): number;
  set_ranking_weights(engine: number, pointer: number, size: number): number;
  request_indexes(engine: number, pointer: number, size: number): [number, number];
  search(engine: number, ...stringsAndFlags: number[]): [number, number];
}

/**
 * Starts Pagefind's engine without `pagefind.js`, which weighs 12 kB, reads texts that we do not index and stems nothing.
 * The version is pinned in package.json; the index is refused at the build when Pagefind's own differs.
 */
export async function startEngine(wasm: BufferSource, meta: Uint8Array): Promise<Engine> {
  let exports: Exports | undefined;
  const inside = () => exports as Exports;
  const { instance } = await WebAssembly.instantiate(wasm, {
    './pagefind_web_bg.js': {
      __wbindgen_init_externref_table() {
        const table = inside().__wbindgen_externrefs;
        const offset = table.grow(4);
        [undefined, undefined, null, true, false].forEach((value, index) =>
          table.set(index === 0 ? 0 : offset + index - 1, value),
        );
      },
    },
  });
  exports = instance.exports as unknown as Exports;
  return engineOf(exports, meta);
}

function engineOf(exports: Exports, meta: Uint8Array): Engine {
  const put = (bytes: Uint8Array): [number, number] => {
    const pointer = exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(exports.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const encoder = new TextEncoder();
  const putText = (text: string) => put(encoder.encode(text));
  const take = ([pointer, size]: [number, number]): string => {
    const bytes = new Uint8Array(exports.memory.buffer, pointer >>> 0, size);
    const text = new TextDecoder().decode(bytes);
    exports.__wbindgen_free(pointer, size, 1);
    return text;
  };
  let engine = exports.init_pagefind(...put(meta));
  engine = exports.set_ranking_weights(engine, ...putText(weights));
  return {
    filesFor: (stem) => JSON.parse(take(exports.request_indexes(engine, ...putText(stem)))).filter(Boolean),
    read: (file) => {
      engine = exports.load_index_chunk(engine, ...put(file));
    },
    readFilter: (file) => {
      engine = exports.load_filter_chunk(engine, ...put(file));
    },
    find: (word, filter) => {
      const texts = [word, word, JSON.stringify(filter), ''].flatMap(putText);
      const { results } = JSON.parse(take(exports.search(engine, ...texts, 0, 0)));
      return results.map(({ p, s }: { p: string; s: number }) => ({ record: p, score: s }));
    },
  };
}

/** Titles count twice a text; the length of a record counts little, since sections are cut by their headings. */
const weights = JSON.stringify({
  term_similarity: 1,
  page_length: 0.3,
  term_saturation: 1,
  term_frequency: 1,
  meta_weights: { title: 3 },
});
