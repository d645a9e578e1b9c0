import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** Nothing: on paper there is nothing to download. */
export const printLessons: PrintForm = () => [];
