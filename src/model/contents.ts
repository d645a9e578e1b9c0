import { slugOf } from './slug.ts';

/** A heading of a page, as Astro's renderer reports it. */
export interface Heading {
  depth: number;
  text: string;
}

/** The rows of “On this page”: the second-level headings, when there are at least three. */
export function contentsOf(headings: readonly Heading[]): { anchor: string; text: string }[] {
  const rows = headings.filter((one) => one.depth === 2).map(({ text }) => ({ anchor: slugOf(text), text }));
  return rows.length < 3 ? [] : rows;
}
