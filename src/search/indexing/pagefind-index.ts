import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Locale } from '../../i18n/locales.ts';
import { languages } from '../words/languages.ts';
import { wordsOf } from '../words/stems.ts';
import { wordEnd } from '../words/word-end.ts';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';
import type { SearchRecord } from './records.ts';

/**
 * The language under which every record is given to Pagefind: “no linguistic content”. Under `ru` or `en` Pagefind would
 * stem our stems again, and under `az` it does not stem at all; so all three go the same way and share one engine file.
 */
const noLanguage = 'zxx';

/** What Pagefind made of the records of one language, unpacked. */
export interface PagefindIndex {
  /** The engine, as WebAssembly. */
  wasm: Uint8Array;
  /** Version, records, chunks, filters, sorts and fields, as Pagefind lists them. */
  meta: Cbor[];
  /** The words of the index in order, each with the records that hold it. */
  words: Cbor[];
  /** The filters, each with the records under its values. */
  filters: { name: string; bytes: Uint8Array }[];
}

/**
 * Gives the records of one language to Pagefind, as stems.
 * @throws when Pagefind reports a fault.
 */
export async function indexRecords(locale: Locale, records: readonly SearchRecord[]): Promise<PagefindIndex> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const all = await Promise.all(
      records.map((record) =>
        index.addCustomRecord({
          url: `/${record.id}`,
          content: stemsOf(locale, `${record.title} ${record.text} ${record.hidden}`),
          language: noLanguage,
          meta: { title: stemsOf(locale, `${record.title} ${record.hidden}`) || record.id },
          filters: { kind: [record.kind], audience: [...record.audience], language: [record.language] },
        }),
      ),
    );
    const refused = all.flatMap(({ errors: faults }, at) =>
      faults.map((one) => `${records[at]?.id}: ${one}`),
    );
    if (refused.length > 0) throw new Error(`Pagefind refused ${refused.join('; ')}`);
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`Pagefind could not index: ${faults.join('; ')}`);
    return readIndex(files);
  } finally {
    await close();
  }
}

/** Each stem once: a section is short, and how often it repeats a word says little. */
function stemsOf(locale: Locale, text: string): string {
  const stems = new Set(wordsOf(languages[locale], text).map(({ stem }) => stem));
  stems.delete('');
  return [...stems].map((stem) => stem + wordEnd).join(' ');
}

function readIndex(files: readonly { path: string; content: Uint8Array }[]): PagefindIndex {
  const unpacked = (pattern: RegExp) =>
    files
      .filter(({ path }) => pattern.test(path))
      .map(({ path, content }) => ({ path, bytes: unzip(content) }));
  const [wasm] = unpacked(/wasm\.unknown\.pagefind$/);
  const [meta] = unpacked(/\.pf_meta$/);
  if (!wasm || !meta) throw new Error('Pagefind wrote no engine or no list of records');
  const names = new Map(
    unpacked(/\.pf_fragment$/).map(({ path, bytes }) => [
      path.replace(/^.*\/|\.pf_fragment$/g, ''),
      JSON.parse(new TextDecoder().decode(bytes)).url.slice(1) as string,
    ]),
  );
  const head = readCbor(meta.bytes) as Cbor[];
  const pages = (head[1] as Cbor[][]).map(([hash, ...rest]) => [names.get(String(hash)) ?? '', ...rest]);
  const chunks = unpacked(/\.pf_index$/).map(({ bytes }) => (readCbor(bytes) as Cbor[][])[0] as Cbor[][]);
  const words = chunks.flat().sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const filters = (head[3] as string[][]).sort().map(([name = '', hash = '']) => ({
    name,
    bytes: settled(unpacked(new RegExp(`${hash}\\.pf_filter$`))[0]?.bytes),
  }));
  return { wasm: wasm.bytes, meta: [head[0] ?? '', pages, ...head.slice(2)], words, filters };
}

/** A filter with its values in one order: Pagefind lists them in another at every build. */
function settled(bytes = writeCbor(['', []])): Uint8Array {
  const [name = '', values] = readCbor(bytes) as [string, [string, Cbor][]];
  return writeCbor([name, [...values].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Pagefind's files are gzip around twelve letters of signature and the content. */
function unzip(content: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(content)).subarray('pagefind_dcd'.length);
}
