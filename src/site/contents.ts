import { slugOf } from './slug.ts';

/** A heading of a page, as Astro's renderer reports it. */
export interface Heading {
  depth: number;
  text: string;
}

/** The ids of headings by the slug of their text. */
export type Anchors = ReadonlyMap<string, string>;

/** The rows of “On this page”: the second-level headings, when there are at least three. */
export function contentsOf(
  headings: readonly Heading[],
  anchors: Anchors,
): { anchor: string; text: string }[] {
  const rows = headings
    .filter((one) => one.depth === 2)
    .map(({ text }) => ({ anchor: anchorOf(text, anchors), text }));
  return rows.length < 3 ? [] : rows;
}

/**
 * The ids of a page's headings: the slugs of the same headings in English, by their order, so that an address with an
 * anchor holds in every language. The checks see to it that every language has the same headings.
 */
export function anchorsOf(own: readonly Heading[], english: readonly Heading[]): Anchors {
  const anchors = new Map<string, string>();
  const taken = new Set<string>();
  own.forEach(({ text }, index) => {
    const wanted = slugOf(english[index]?.text ?? text);
    let id = wanted;
    for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
    taken.add(id);
    anchors.set(slugOf(text), id);
  });
  return anchors;
}

/** The id of a heading of a page with these anchors. */
export function anchorOf(text: string, anchors: Anchors): string {
  const slug = slugOf(text);
  return anchors.get(slug) ?? slug;
}
