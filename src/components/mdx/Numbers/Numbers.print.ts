import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The contacts of a situation with their numbers. */
export const printNumbers: PrintForm = (attributes, _children, { data }) => [
  { t: 'numbers', groups: data.numbers(String(attributes['for'])) },
];
