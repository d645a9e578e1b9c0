import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A box with a bar in the colour of the pane; danger keeps its own. */
export const printCallout: PrintForm = ({ kind, title }, children, context) => [
  { t: 'callout', kind: String(kind), title: String(title), c: context.blocks(children) },
];
