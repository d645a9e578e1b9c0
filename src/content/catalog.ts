import type { z } from 'astro/zod';
import type { dataLists } from './data-lists.ts';

/** All data files of `content/data/`, checked by their schemas, in the order of the files. */
export type Catalog = {
  -readonly [Kind in keyof typeof dataLists]: z.infer<(typeof dataLists)[Kind]['schema']>[];
};

/**
 * Finds one entry by its id.
 * @throws when there is none, naming the kind and the id.
 */
export function entryOf<T extends { id: string }>(kind: string, entries: readonly T[], id: string): T {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`there is no ${kind} “${id}”; use an id from content/data/`);
  return entry;
}
