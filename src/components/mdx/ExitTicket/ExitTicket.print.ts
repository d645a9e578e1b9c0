import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A question that a pupil answers on a slip before leaving. */
export const printExitTicket: PrintForm = (_attributes, children, context) => [
  { t: 'section', kind: 'exit', title: context.t('lesson.exit'), c: context.blocks(children) },
];
