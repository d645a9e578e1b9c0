import type { PrintForm } from '../../../print/blocks/print-tree.ts';
import { slidePicture } from '../slide-picture.ts';

/** An invented story, marked as one; a deck shows its picture and its question. */
export const printStory: PrintForm = ({ title, picture, ask, at }, children, context) => [
  {
    t: 'story',
    label: context.t('lesson.story'),
    note: context.t('lesson.storyNote'),
    title: String(title),
    line: String(at),
    ...slidePicture({ picture, ask }, context),
    c: context.blocks(children),
  },
];
