import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A slide: its title and its few lines. */
export const printSlide: PrintForm = ({ title, at }, children, context) => [
  {
    t: 'slide',
    label: context.t('lesson.slide'),
    title: String(title),
    line: String(at),
    c: context.blocks(children),
  },
];
