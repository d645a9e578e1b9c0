import { isDeepStrictEqual } from 'node:util';

/** A text that says something else than its sisters, with the one of them by which it is measured. */
export interface OddText<T> {
  odd: T;
  model: T;
}

/**
 * The texts that differ from the others, so that a mistake is told of the language it was made in: the model is the text
 * that differs least from all, and the first where none differs less.
 */
export function oddTexts<T>(texts: readonly T[], listOf: (text: T) => readonly string[]): OddText<T>[] {
  const all = texts.map((text) => ({ text, list: listOf(text) }));
  const [first] = all;
  if (!first || all.every(({ list }) => isDeepStrictEqual(list, first.list))) return [];
  const strangeness = all.map(({ list }) =>
    all.reduce((sum, other) => sum + differences(list, other.list), 0),
  );
  const model = all[strangeness.indexOf(Math.min(...strangeness))] ?? first;
  return all
    .filter(({ list }) => !isDeepStrictEqual(list, model.list))
    .map(({ text }) => ({ odd: text, model: model.text }));
}

/** How many entries two lists do not have in common, in their order. */
function differences(a: readonly string[], b: readonly string[]): number {
  let row = b.map(() => 0);
  for (const one of a) {
    const next: number[] = [];
    for (const [index, other] of b.entries()) {
      const diagonal = row[index - 1] ?? 0;
      next.push(one === other ? diagonal + 1 : Math.max(row[index] ?? 0, next[index - 1] ?? 0));
    }
    row = next;
  }
  return a.length + b.length - 2 * (row.at(-1) ?? 0);
}
