import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** What not to say or do. */
export const printAvoid: PrintForm = (_attributes, children, context) => [
  { t: 'avoid', title: context.t('lesson.avoid'), c: context.blocks(children) },
];
