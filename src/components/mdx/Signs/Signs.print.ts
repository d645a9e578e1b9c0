import { itemsOf } from '../../../print/list-items.ts';
import type { PrintForm } from '../../../print/print-tree.ts';
import { tieWords } from '../../../print/tie-words.ts';

/** The signs, and under them the rule that one sign proves nothing. */
export const printSigns: PrintForm = (_attributes, children, context) => [
  { t: 'signs', items: itemsOf(children, context) },
  { t: 'rule', v: tieWords(context.locale, context.t('signs.rule')) },
];
