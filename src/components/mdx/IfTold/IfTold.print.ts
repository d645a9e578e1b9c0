import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** What the teacher does if a child tells something. */
export const printIfTold: PrintForm = (_attributes, children, context) => [
  { t: 'section', kind: 'told', title: context.t('lesson.told'), c: context.blocks(children) },
];
