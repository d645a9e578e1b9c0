import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A question to be answered with a pencil, and why it is asked. */
export const printQuestion: PrintForm = ({ ask, warning }, children, context) => [
  {
    t: 'checklist',
    items: [
      [
        { t: 'p', c: [{ t: 'b', c: [{ t: 'text', v: String(ask) }] }] },
        {
          t: 'p',
          c: [
            {
              t: 'i',
              c: [
                { t: 'text', v: context.t(warning === 'yes' ? 'selfTest.warningYes' : 'selfTest.warningNo') },
              ],
            },
          ],
        },
        ...context.blocks(children),
      ],
    ],
  },
];
