import type { Locale } from '../../src/i18n/locales.ts';
import { indexAddresses, startAddress } from '../../src/search/addresses.ts';
import { indexOf } from '../../src/search/engine/load-index.ts';
import type { HitText, StartFile } from '../../src/search/engine/start-file.ts';
import { search, type SearchIndex } from '../../src/search/query/search.ts';
import { startWork } from '../../src/search/query/work.ts';
import { languages } from '../../src/search/words/languages.ts';
import { textOf } from './built-site.ts';

/** The search of one language as it is built, without a browser. */
export interface BuiltIndex {
  start: StartFile;
  index: SearchIndex;
  texts: HitText[];
}

/** Reads the files of the search of one language. */
export function builtIndex(locale: Locale): BuiltIndex {
  const start: StartFile = JSON.parse(textOf(startAddress(locale)));
  const { words, texts } = indexAddresses(locale, start.folder);
  return {
    start,
    index: indexOf(languages[locale], start, JSON.parse(textOf(words))),
    texts: JSON.parse(textOf(texts)),
  };
}

/** The addresses of what a query finds, best first. */
export async function addressesFor(
  { index, start }: BuiltIndex,
  query: string,
  kind = '',
): Promise<string[]> {
  const { hits } = await search(
    index,
    query,
    kind,
    startWork(() => Promise.resolve()),
  );
  return hits.map(({ hit }) => start.hits[hit]?.[0] ?? '');
}
