import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** Nothing: words to copy are of no use on paper. */
export const printCopyText: PrintForm = () => [];
