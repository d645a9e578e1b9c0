import type { Compiled } from './typst.ts';

/** Every file of a text has the same lines, so the size of its words is found once. */
const found = new WeakMap<object, number>();

/** Sizes to try for the words of a text, in pt, and how they are tried. */
export interface Sizes {
  /** The one to have first. */
  sizes: readonly number[];
  /** Whether each size fits where one before it does: then the first is found by halves, as each takes time to draw. */
  byHalves: boolean;
  at: (size: number) => Compiled;
  /** How well it fits: 0 or more when it does, and nearer to 0 the less is wrong. */
  fit: (compiled: Compiled) => number;
}

/** A text at the first size that fits, or at the one that nearly does. */
export function fitting(text: object, { sizes, byHalves, at, fit }: Sizes): Compiled {
  const known = found.get(text);
  if (known !== undefined) return at(known);
  let best: { size: number; compiled: Compiled; fit: number } | undefined;
  let left = sizes;
  while (left.length > 0) {
    const place = byHalves ? Math.floor(left.length / 2) : 0;
    const size = left[place] ?? 0;
    const compiled = at(size);
    const tried = { size, compiled, fit: fit(compiled) };
    const isFit = tried.fit >= 0;
    if (isFit || !best || tried.fit > best.fit) best = tried;
    if (isFit && !byHalves) break;
    left = isFit ? left.slice(0, place) : left.slice(place + 1);
  }
  if (!best) throw new Error('a text without a size');
  found.set(text, best.size);
  return best.compiled;
}

/** A text at the size that its template finds itself and tells as `fit`; undefined when it looks for none. */
export function fittedInside(text: object, at: (size: number | null) => Compiled): Compiled {
  const compiled = at(found.get(text) ?? null);
  const [size] = compiled.query('fit') as number[];
  if (size !== undefined) found.set(text, size);
  return compiled;
}
