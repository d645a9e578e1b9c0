import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The questions one after another, with a line to what to do next. */
export const printSelfTest: PrintForm = (_attributes, children, context) => context.blocks(children);
