import type { PrintForm } from '../../../print/blocks/print-tree.ts';
import { slidePicture } from '../slide-picture.ts';

/** A slide: its title and its few lines, and the picture with a question that a deck shows in their place. */
export const printSlide: PrintForm = ({ title, picture, ask, at }, children, context) => [
  {
    t: 'slide',
    label: context.t('lesson.slide'),
    title: String(title),
    line: String(at),
    ...slidePicture({ picture, ask }, context),
    c: context.blocks(children),
  },
];
