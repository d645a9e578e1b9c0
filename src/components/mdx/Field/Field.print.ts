import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A label, and lines to write on. */
export const printField: PrintForm = ({ label, lines }) => [
  { t: 'field', label: String(label), lines: Number(lines) },
];
