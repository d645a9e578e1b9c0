import { createHash } from 'node:crypto';
import type { Locale } from '../../i18n/locales.ts';
import { indexAddresses, startAddress } from '../addresses.ts';
import { writeSynonymRule, type StartFile } from '../engine/start-file.ts';
import { writeWordIndex } from '../engine/word-index.ts';
import type { SynonymRule } from '../query/terms.ts';
import type { PagefindIndex } from './pagefind-index.ts';
import type { Records } from './records.ts';
import { hitWeight } from './weights.ts';

/**
 * The files of the index of one language by their addresses. There are three, and each is fetched whole: from parts that
 * are fetched when they are needed, a server could tell what somebody searches.
 */
export function indexFiles(
  locale: Locale,
  { hits }: Records,
  { records, words }: PagefindIndex,
  synonyms: readonly SynonymRule[],
  numbers: StartFile['numbers'],
): Map<string, Uint8Array> {
  const list = json(writeWordIndex(records, words));
  const texts = json(hits.map(({ text, sections }) => ({ text, sections })));
  const folder = digest(list, texts);
  const start: StartFile = {
    folder,
    hits: hits.map((hit) => [hit.url, hit.title, hit.badge, hit.kind, hitWeight(hit)]),
    synonyms: synonyms.map(writeSynonymRule),
    numbers,
  };
  const addresses = indexAddresses(locale, folder);
  return new Map([
    [startAddress(locale), json(start)],
    [addresses.words, list],
    [addresses.texts, texts],
  ]);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function digest(...files: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const bytes of files) hash.update(bytes);
  return hash.digest('hex').slice(0, 10);
}
