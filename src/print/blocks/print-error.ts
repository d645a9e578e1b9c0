import type { Nodes } from 'mdast';
import { lineOfNode } from '../../content/nodes.ts';

/** A text that cannot be printed; the message names file and line. */
export class PrintError extends Error {}

/** The error for a node that has no print form in the place where it stands. */
export function unprintable(file: string, node: Nodes, what: string): PrintError {
  return new PrintError(
    `${file}:${lineOfNode(node)} ${what} has no print form → take it out of what is printed, or give it one in src/components/mdx/`,
  );
}
