import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** The steps of a story one after another. */
export const printPlayStory: PrintForm = (_attributes, children, context) => context.blocks(children);
