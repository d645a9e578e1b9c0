import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A frame of a film: its drawing, how long it lasts, what is seen and said. */
export const printFrame: PrintForm = ({ picture, title, seconds, at }, children, context) => [
  {
    t: 'frame',
    picture: context.data.drawing(String(picture), 'tall'),
    title: String(title),
    seconds: Number(seconds),
    line: String(at),
    c: context.blocks(children),
  },
];
