import { childNamed, withoutChild } from '../../../print/blocks/list-items.ts';
import type { PlaceToDraw, PrintForm } from '../../../print/blocks/print-tree.ts';

/** A task with ruled lines to write on or places to draw in; its answer goes into the key alone. */
export const printTask: PrintForm = ({ title, lines, draw }, children, context) => [
  {
    t: 'task',
    title: String(title),
    lines: Number(lines),
    ...(draw ? { draw: draw as PlaceToDraw } : {}),
    c: context.blocks(withoutChild(children, 'Answer')),
    answer: context.blocks(childNamed(children, 'Answer')),
  },
];
