import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A step of a lesson with its minutes. */
export const printStep: PrintForm = ({ minutes, title }, children, context) => [
  { t: 'step', minutes: Number(minutes), title: String(title), c: context.blocks(children) },
];
