import { deserialize, serialize } from 'node:v8';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { cachedLater, digestOf } from '../../cache/build-cache.ts';
import { sourceDigest } from '../../cache/source-digest.ts';
import type { Locale } from '../../i18n/locales.ts';
import { languages } from '../words/languages.ts';
import { wordsOf } from '../words/stems.ts';
import type { SearchRecord } from './records.ts';

/** The version of Pagefind whose files are read here; the build refuses another. */
const pagefindVersion = '1.5.2';

/**
 * A letter that no language of the site has, put at the end of every stem: without it Pagefind would stem, and join words
 * that differ in a mark.
 */
const endMarker = 'ω';

/**
 * The language under which every record is given to Pagefind: “no linguistic content”. Under `ru` or `en` Pagefind would
 * stem our stems again, and under `az` it does not stem at all; so all three go the same way.
 */
const noLanguage = 'zxx';

/** What Pagefind made of the records of one language. */
export interface PagefindIndex {
  /** The records in the order in which the words number them, with how many words each has. */
  records: { id: string; words: number }[];
  /** The stems in order, each with the numbers of the records that hold it and whether it stands in their titles. */
  words: Map<string, [record: number, isInTitle: boolean][]>;
}

/**
 * The index of the records of one language, as an earlier build made it of the same, or made now.
 * @throws when Pagefind reports a fault.
 */
export async function keptIndex(locale: Locale, records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const programs = [sourceDigest('src/search/indexing/pagefind-index.ts'), process.versions.v8];
  const digest = digestOf(...programs, locale, JSON.stringify(records));
  const kept = await cachedLater('search', digest, async () =>
    serialize(await indexRecords(locale, records)),
  );
  return deserialize(kept) as PagefindIndex;
}

/** Ends the program that indexes; it serves all languages. */
export async function closePagefind(): Promise<void> {
  await close();
}

async function indexRecords(locale: Locale, records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const all = await Promise.all(
    records.map((record) =>
      index.addCustomRecord({
        url: `/${record.id}`,
        content: stemsOf(locale, `${record.title} ${record.text} ${record.hidden}`),
        language: noLanguage,
        meta: { title: stemsOf(locale, `${record.title} ${record.hidden}`) || record.id },
      }),
    ),
  );
  const refused = all.flatMap(({ errors: faults }, at) => faults.map((one) => `${records[at]?.id}: ${one}`));
  if (refused.length > 0) throw new Error(`Pagefind refused ${refused.join('; ')}`);
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind could not index: ${faults.join('; ')}`);
  return readIndex(files);
}

/** Each stem once: a section is short, and how often it repeats a word says little. */
function stemsOf(locale: Locale, text: string): string {
  const stems = new Set(wordsOf(languages[locale], text).map(({ stem }) => stem));
  stems.delete('');
  return [...stems].map((stem) => stem + endMarker).join(' ');
}

function readIndex(files: readonly { path: string; content: Uint8Array }[]): PagefindIndex {
  const unpacked = (pattern: RegExp) =>
    files
      .filter(({ path }) => pattern.test(path))
      .map(({ path, content }) => ({ path, bytes: unzip(content) }));
  const [meta] = unpacked(/\.pf_meta$/);
  if (!meta) throw new Error('Pagefind wrote no list of records');
  const names = new Map(
    unpacked(/\.pf_fragment$/).map(({ path, bytes }) => [
      path.replace(/^.*\/|\.pf_fragment$/g, ''),
      JSON.parse(new TextDecoder().decode(bytes)).url.slice(1) as string,
    ]),
  );
  const [version, pages] = decode(meta.bytes) as [string, [hash: string, words: number][]];
  if (version !== pagefindVersion)
    throw new Error(
      `src/search/indexing/pagefind-index.ts: Pagefind is ${version}, write this version and try every query`,
    );
  const records = pages.map(([hash, words]) => ({ id: names.get(hash) ?? '', words }));
  const chunks = unpacked(/\.pf_index$/).map(({ bytes }) => (decode(bytes) as [PagefindWord[]])[0]);
  const words = chunks.flat().sort(([a], [b]) => (a < b ? -1 : 1));
  return { records, words: new Map(words.map(postingsOf)) };
}

/** A word as Pagefind writes it: its records as steps, each with its places in the text and in the title. */
type PagefindWord = [word: string, records: [step: number, places: unknown[], titles: unknown[]][]];

function postingsOf([word, records]: PagefindWord): [string, [number, boolean][]] {
  let record = 0;
  const postings = records.map(([step, , titles]): [number, boolean] => {
    record += step;
    return [record, titles.length > 0];
  });
  return [word.slice(0, -endMarker.length), postings];
}

/** Pagefind's files are gzip around twelve letters of signature and the content. */
function unzip(content: Uint8Array): Uint8Array {
  return new Uint8Array(gunzipSync(content)).subarray('pagefind_dcd'.length);
}
