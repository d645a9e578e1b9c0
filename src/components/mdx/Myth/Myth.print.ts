import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A claim and the facts behind it. */
export const printMyth: PrintForm = ({ claim }, children, context) => [
  {
    t: 'myth',
    claimTitle: context.t('myth.claim'),
    factTitle: context.t('myth.fact'),
    claim: String(claim),
    c: context.blocks(children),
  },
];
