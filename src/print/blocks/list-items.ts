import type { Nodes } from 'mdast';
import type { PrintBlock, PrintContext } from './print-tree.ts';

/** The items of the lists among some nodes, each as its blocks. */
export function itemsOf(nodes: readonly unknown[], context: PrintContext): PrintBlock[][] {
  return (nodes as Nodes[]).flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => context.blocks(item.children)) : [],
  );
}

/** The nodes without the child components of a name. */
export function withoutChild(nodes: readonly unknown[], name: string): Nodes[] {
  return (nodes as Nodes[]).filter(
    (node) =>
      !((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name),
  );
}

/** What stands inside the child component of a name. */
export function childNamed(nodes: readonly unknown[], name: string): Nodes[] {
  return (nodes as Nodes[]).flatMap((node) =>
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name
      ? (node.children as Nodes[])
      : [],
  );
}
