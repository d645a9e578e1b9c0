import { createHash } from 'node:crypto';
import { pagefindVersion } from '../addresses.ts';
import { packSaying, type StartFile } from '../engine/start-file.ts';
import type { Saying } from '../query/terms.ts';
import { writeCbor, type Cbor } from './cbor.ts';
import { pack } from './pack.ts';
import type { PagefindIndex } from './pagefind-index.ts';
import type { Records } from './records.ts';
import { hitWeight } from './weights.ts';

/** How many words stand in one index file; a query reads the files of its words only. */
const wordsInFile = 60;

/** The files of the index of one language by their addresses from `/search/<locale>/`, packed. */
export function indexFiles(
  { hits }: Records,
  { meta, words, filters }: PagefindIndex,
  sayings: readonly Saying[],
): Map<string, Uint8Array> {
  if (meta[0] !== pagefindVersion)
    throw new Error(
      `src/search/addresses.ts: Pagefind is ${meta[0]}, write this version and try every query`,
    );
  const chunks = Array.from({ length: Math.ceil(words.length / wordsInFile) }, (_, index) =>
    words.slice(index * wordsInFile, (index + 1) * wordsInFile),
  );
  const parts = new Map<string, Uint8Array>([
    ...chunks.map((chunk, index): [string, Uint8Array] => [
      `i${index}`,
      writeCbor([chunk.map(withoutPlaces)]),
    ]),
    ...filters.map(({ name, bytes }): [string, Uint8Array] => [`f-${name}`, bytes]),
    ['words', vocabulary(words)],
  ]);
  const files = new Map([
    ...[...parts].map(([name, bytes]): [string, Uint8Array] => [`${name}.bin`, pack(bytes)]),
    ...hits.map(({ text, sections }, index): [string, Uint8Array] => [
      `h${index}.json`,
      json({ text, sections }),
    ]),
  ]);
  const folder = digest(files);
  const start: StartFile = {
    folder,
    hits: hits.map((hit) => [hit.url, hit.title, hit.badge, hit.kind, hitWeight(hit)]),
    sayings: sayings.map(packSaying),
    chunks: chunks.map((chunk) => firstWord(chunk)),
  };
  const head = [
    meta[0] ?? '',
    (meta[1] as Cbor[][]).map(([id = '', count = 1]) => [id, roundedLength(Number(count))]),
    chunks.map((chunk, index) => [firstWord(chunk), lastWord(chunk), `i${index}`]),
    filters.map(({ name }) => [name, `f-${name}`]),
    ...meta.slice(4),
  ];
  const entry = Buffer.concat([json(start), Buffer.from('\n'), writeCbor(head as Cbor)]);
  return new Map([
    ['start.bin', pack(entry)],
    ...[...files].map(([name, bytes]): [string, Uint8Array] => [`${folder}/${name}`, bytes]),
  ]);
}

/** Where in a record a word stands is not used, since a section is short; without it the files are a third smaller. */
function withoutPlaces(word: Cbor): Cbor {
  const [text = '', records, ...rest] = word as [Cbor, Cbor[][]];
  const places = (list: Cbor) => ((list as Cbor[]).length > 0 ? [...(list as Cbor[]).slice(0, 1), 0] : []);
  return [text, records.map(([record = 0, list = [], ...more]) => [record, places(list), ...more]), ...rest];
}

/** How long a record is counts little, so that it is told in steps, which pack better. */
function roundedLength(words: number): number {
  return words < 20 ? 12 : words < 60 ? 40 : 100;
}

/** The stems of the index in three groups, rare ones first: a typing error more likely stands for a common word. */
function vocabulary(words: readonly Cbor[]): Uint8Array {
  const groups: string[][] = [[], [], []];
  for (const word of words as [string, Cbor[]][]) {
    const group = word[1].length >= 20 ? 2 : word[1].length >= 4 ? 1 : 0;
    groups[group]?.push(word[0].slice(0, -1));
  }
  return Buffer.from(groups.map((group) => group.join(' ')).join('\n'));
}

function firstWord(chunk: readonly Cbor[]): string {
  return String((chunk[0] as Cbor[])[0]);
}

function lastWord(chunk: readonly Cbor[]): string {
  return String((chunk.at(-1) as Cbor[])[0]);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function digest(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 10);
}
