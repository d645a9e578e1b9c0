import type { PrintContext, SlidePicture } from '../../print/blocks/print-tree.ts';

/** What a slide shows in the place of its words, a wide scene above its question or a square beside it, and the line that tells whoever speaks of it. */
export function slidePicture(
  { picture, ask }: Readonly<Record<'picture' | 'ask', string | true | undefined>>,
  place: 'beside' | 'above or beside',
  context: PrintContext,
): SlidePicture {
  if (typeof picture !== 'string' || typeof ask !== 'string') return {};
  const [, , width, height] = context.data.drawing(picture).box;
  const isWide = place !== 'beside' && width > 1.3 * height;
  return {
    picture: context.data.drawing(picture, isWide ? 'wide' : 'square'),
    ask,
    shows: context.t('lesson.slideShows', { ask }),
  };
}
