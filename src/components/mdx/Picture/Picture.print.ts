import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A sentence of easy-to-read text beside the drawing that shows what it says. */
export const printPicture: PrintForm = ({ name }, children, context) => [
  { t: 'pictured', picture: context.data.drawing(String(name), 'square'), c: context.blocks(children) },
];
