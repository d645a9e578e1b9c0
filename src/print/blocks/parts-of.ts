import type { Nodes, Root } from 'mdast';

/** The parts of a text: the beginning, then one part for each heading of level 2, which it begins with. */
export function partsOf(body: Root): Nodes[][] {
  const parts: Nodes[][] = [[]];
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth === 2) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}
