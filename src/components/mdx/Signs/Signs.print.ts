import { itemsOf } from '../../../print/list-items.ts';
import type { PrintForm } from '../../../print/print-tree.ts';

/** The signs, and under them the rule that one sign proves nothing. */
export const printSigns: PrintForm = (_attributes, children, context) => [
  { t: 'signs', items: itemsOf(children, context) },
  { t: 'rule', v: context.t('signs.rule') },
];
