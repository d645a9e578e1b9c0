import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The sentence without its drawing: on paper the sentence stands for itself. */
export const printPicture: PrintForm = (_attributes, children, context) => [
  { t: 'signs', items: [context.blocks(children)] },
];
