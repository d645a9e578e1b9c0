import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** Open questions for the class. */
export const printDiscussion: PrintForm = (_attributes, children, context) => [
  { t: 'section', kind: 'discussion', title: context.t('lesson.discussion'), c: context.blocks(children) },
];
