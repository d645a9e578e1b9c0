import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A sheet for pupils: what to do, and its tasks. */
export const printWorksheet: PrintForm = ({ title, at }, children, context) => [
  { t: 'worksheet', title: String(title), line: String(at), c: context.blocks(children) },
];
