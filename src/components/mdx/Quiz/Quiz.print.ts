import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The questions of a quiz. */
export const printQuiz: PrintForm = (_attributes, children, context) => [
  { t: 'quiz', title: context.t('quiz.title'), c: context.blocks(children) },
];
