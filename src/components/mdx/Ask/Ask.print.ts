import { childNamed, itemsOf, withoutChild } from '../../../print/blocks/list-items.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A question with its options; which one is right goes into the key alone. */
export const printAsk: PrintForm = ({ question, right }, children, context) => [
  {
    t: 'ask',
    question: String(question),
    right: Number(right),
    options: itemsOf(withoutChild(children, 'Answer'), context),
    answer: context.blocks(childNamed(children, 'Answer')),
  },
];
