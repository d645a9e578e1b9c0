import type { Nodes } from 'mdast';
import { attributeOf, isComponent } from '../../../content/nodes.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The questions as a form to tick. */
export const printSelfCheck: PrintForm = (_attributes, children, context) => [
  {
    t: 'selfcheck',
    head: (['selfCheck.question', 'selfTest.yes', 'selfTest.no', 'selfTest.unsure'] as const).map((key) =>
      context.t(key),
    ),
    rows: (children as Nodes[]).flatMap((node) =>
      isComponent(node) && node.name === 'CheckQuestion'
        ? [{ ask: String(attributeOf(node, 'ask')), c: context.blocks(node.children) }]
        : [],
    ),
  },
];
