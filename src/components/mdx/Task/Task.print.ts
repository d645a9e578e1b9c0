import { childNamed, withoutChild } from '../../../print/blocks/list-items.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A task with ruled lines to write on; its answer goes into the key alone. */
export const printTask: PrintForm = ({ title, lines }, children, context) => [
  {
    t: 'task',
    title: String(title),
    lines: Number(lines),
    c: context.blocks(withoutChild(children, 'Answer')),
    answer: context.blocks(childNamed(children, 'Answer')),
  },
];
