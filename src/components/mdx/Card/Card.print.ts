import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A card to cut out. */
export const printCard: PrintForm = ({ title }, children, context) => [
  { t: 'card', title: String(title), c: context.blocks(children) },
];
