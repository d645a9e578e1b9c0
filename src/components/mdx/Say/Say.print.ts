import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** Words that the teacher can say aloud. */
export const printSay: PrintForm = (_attributes, children, context) => [
  { t: 'say', title: context.t('lesson.say'), c: context.blocks(children) },
];
