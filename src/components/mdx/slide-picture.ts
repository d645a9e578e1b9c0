import type { PrintContext, SlidePicture } from '../../print/blocks/print-tree.ts';

/** What a slide shows in the place of its words, a scene above its question or a square beside it, and the line that tells whoever speaks of it. */
export function slidePicture(
  { picture, ask }: Readonly<Record<'picture' | 'ask', string | true | undefined>>,
  context: PrintContext,
): SlidePicture {
  if (typeof picture !== 'string' || typeof ask !== 'string') return {};
  return { picture: context.data.drawing(picture), ask, shows: context.t('lesson.slideShows', { ask }) };
}
