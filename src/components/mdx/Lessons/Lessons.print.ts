import type { PrintForm } from '../../../print/print-tree.ts';

/** Nothing: on paper there is nothing to download. */
export const printLessons: PrintForm = () => [];
