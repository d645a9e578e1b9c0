import { itemsOf } from '../../../print/blocks/list-items.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The signs as a list with their own mark. */
export const printSigns: PrintForm = (_attributes, children, context) => [
  { t: 'signs', items: itemsOf(children, context) },
];
