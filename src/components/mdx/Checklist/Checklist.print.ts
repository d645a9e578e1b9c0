import { itemsOf } from '../../../print/blocks/list-items.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The items of the list inside, each with its mark. */
export const printChecklist: PrintForm = (_attributes, children, context) => [
  { t: 'checklist', items: itemsOf(children, context) },
];
