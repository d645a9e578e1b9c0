import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A short text that goes home to parents. */
export const printHomeTalk: PrintForm = (_attributes, children, context) => [
  { t: 'section', kind: 'home', title: context.t('lesson.home'), c: context.blocks(children) },
];
