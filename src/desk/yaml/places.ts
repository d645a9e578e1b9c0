import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../content/read-yaml.ts';

/** A node of a YAML text, with what it stands in. */
export interface YamlPlace {
  node: Node | undefined;
  parent: YAMLMap | YAMLSeq | undefined;
  /** The pair of a map that holds it. */
  pair: Pair | undefined;
  /** Whether it stands inside `{ }` or `[ ]`. */
  isInFlow: boolean;
}

/** Parses a text for its places. */
export function parsePlaces(text: string): Document {
  return parseDocument(text, { keepSourceTokens: false });
}

/** Finds the place of a path; its node is undefined when nothing stands there. */
export function placeAt(document: Document, path: Path): YamlPlace {
  let place: YamlPlace = {
    node: document.contents ?? undefined,
    parent: undefined,
    pair: undefined,
    isInFlow: false,
  };
  for (const key of path) {
    const { node, isInFlow } = place;
    if (!isMap(node) && !isSeq(node))
      return { node: undefined, parent: undefined, pair: undefined, isInFlow };
    const pair = isMap(node) ? node.items.find((one) => String(one.key) === String(key)) : undefined;
    const child = isMap(node) ? pair?.value : node.items[Number(key)];
    place = {
      node: (child ?? undefined) as Node | undefined,
      parent: node,
      pair,
      isInFlow: isInFlow || node.flow === true,
    };
  }
  return place;
}

/** Where a node begins. */
export function startOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

/** Where the last sign of a node stands; what follows it, a comment or an empty line, is no part of it. */
export function endOf(node: unknown): number {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return isMap(node) ? endOfPair(last as Pair) : endOf(last);
  }
  return (node as Node | undefined)?.range?.[1] ?? 0;
}

/** Where the last sign of a key and its value stands. */
export function endOfPair({ key, value }: Pair): number {
  const isEmpty = value === null || value === undefined || (isScalar(value) && value.source === '');
  return isEmpty ? Math.max(endOf(key) + 1, endOf(value)) : endOf(value);
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break; an offset behind a line break belongs to the line before. */
export function lineEnd(text: string, offset: number): number {
  const from = text[offset - 1] === '\n' ? offset - 1 : offset;
  const end = text.indexOf('\n', from);
  const at = end < 0 ? text.length : end;
  return text[at - 1] === '\r' ? at - 1 : at;
}
