import { childNamed, itemsOf, withoutChild } from '../../../print/blocks/list-items.ts';
import { plainText } from '../../../print/blocks/plain-text.ts';
import type { PrintForm } from '../../../print/blocks/print-tree.ts';

/** A card of a board game: what happens, what the players may do, and how many steps each is worth. */
export const printGameCard: PrintForm = ({ title, picture, steps, at }, children, context) => {
  const told = withoutChild(children, 'Answer');
  const worth = String(steps).split(/\s+/).map(Number);
  return [
    {
      t: 'gamecard',
      title: String(title),
      picture: context.data.drawing(String(picture), 'square'),
      line: String(at),
      c: context.blocks(told.filter(({ type }) => type !== 'list')),
      options: itemsOf(told, context).map((item, index) => ({
        say: plainText(item),
        steps: worth[index] ?? 0,
      })),
      answer: context.blocks(childNamed(children, 'Answer')),
    },
  ];
};
