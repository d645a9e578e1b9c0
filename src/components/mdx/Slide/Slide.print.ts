import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A slide: its title and its few lines, and the picture that a deck shows in their place. */
export const printSlide: PrintForm = ({ title, picture, at }, children, context) => [
  {
    t: 'slide',
    label: context.t('lesson.slide'),
    title: String(title),
    line: String(at),
    ...(picture ? { picture: context.data.drawing(String(picture), 'wide') } : {}),
    c: context.blocks(children),
  },
];
