import type { Nodes } from 'mdast';
import type { TextFile } from '../content/site-content.ts';

/** The parts of a text as chapters count them: 0 is what stands before the first ##, then one for each ##, its heading first. */
export function pageParts({ body }: TextFile): Nodes[][] {
  const parts: Nodes[][] = [[]];
  for (const node of body?.children ?? []) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** The ## of a text with what stands under each. */
export function ownParts(text: TextFile): Nodes[][] {
  return pageParts(text).slice(1);
}
