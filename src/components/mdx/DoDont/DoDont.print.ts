import { childNamed, itemsOf } from '../../../print/blocks/list-items.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** Two columns: what to do and what not to do. */
export const printDoDont: PrintForm = (_attributes, children, context) => [
  {
    t: 'dodont',
    yes: itemsOf(childNamed(children, 'Do'), context),
    no: itemsOf(childNamed(children, 'Dont'), context),
    yesTitle: context.t('doDont.do'),
    noTitle: context.t('doDont.dont'),
  },
];
