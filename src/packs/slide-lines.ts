import type { PrintBlock } from '../print/print-tree.ts';
import { plainRuns, plainText } from './plain-text.ts';

/** A line of a slide: its words, and the mark before them. */
export interface SlideLine {
  text: string;
  mark: 'star' | 'number' | undefined;
}

/** The lines of a slide's blocks, for text boxes. */
export function linesOf(blocks: readonly PrintBlock[]): SlideLine[] {
  return blocks.flatMap((block): SlideLine[] => {
    switch (block.t) {
      case 'ul':
      case 'signs':
      case 'checklist':
        return block.items.map((item) => ({ text: plainText(item), mark: 'star' }));
      case 'ol':
      case 'steps':
        return block.items.map((item) => ({ text: plainText(item), mark: 'number' }));
      case 'p':
      case 'lead':
        return [{ text: plainRuns(block.c), mark: undefined }];
      default:
        return plainText([block])
          .split('\n')
          .map((text) => ({ text, mark: undefined }));
    }
  });
}
