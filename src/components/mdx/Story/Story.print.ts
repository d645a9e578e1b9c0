import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** An invented story, marked as one. */
export const printStory: PrintForm = ({ title, at }, children, context) => [
  {
    t: 'story',
    label: context.t('lesson.story'),
    note: context.t('lesson.storyNote'),
    title: String(title),
    line: String(at),
    c: context.blocks(children),
  },
];
