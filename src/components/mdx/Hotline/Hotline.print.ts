import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The hotline with what it costs and what stays in the call log. */
export const printHotline: PrintForm = (_attributes, _children, context) => [
  {
    t: 'callout',
    kind: 'tip',
    title: [context.data.phone('hotline-152', 'inside').v, context.t('hotline.free')].join(' · '),
    c: [
      {
        t: 'p',
        c: [
          { t: 'text', v: `${context.t('hotline.abroad')} ` },
          { t: 'phone', ...context.data.phone('hotline-152', 'abroad') },
        ],
      },
      { t: 'p', c: [{ t: 'text', v: context.t('hotline.log') }] },
    ],
  },
];
