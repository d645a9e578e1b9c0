import type { PrintBlock, PrintInline } from '../print/blocks/print-tree.ts';
import { plainRuns, plainText } from '../print/blocks/plain-text.ts';

/** Words of a line in one form. */
export interface SlideRun {
  text: string;
  isPhone: boolean;
}

/** A line of a slide: its words, and the mark before them. */
export interface SlideLine {
  runs: SlideRun[];
  mark: 'star' | 'number' | undefined;
}

/** The lines of a slide's blocks, for text boxes. */
export function linesOf(blocks: readonly PrintBlock[]): SlideLine[] {
  return blocks.flatMap((block): SlideLine[] => {
    switch (block.t) {
      case 'ul':
      case 'signs':
      case 'checklist':
        return block.items.map((item) => ({ runs: runsOfItem(item), mark: 'star' }));
      case 'ol':
      case 'steps':
        return block.items.map((item) => ({ runs: runsOfItem(item), mark: 'number' }));
      case 'p':
      case 'lead':
        return [{ runs: runsOf(block.c), mark: undefined }];
      default:
        return plainText([block])
          .split('\n')
          .map((text) => ({ runs: [{ text, isPhone: false }], mark: undefined }));
    }
  });
}

/** How large the lines of a slide stand in a box of a width and a height in pt, and how far apart. */
export function fitLines(
  lines: readonly SlideLine[],
  width: number,
  height: number,
): { size: number; gap: number } {
  const rowsAt = (size: number) =>
    lines.reduce((sum, { runs }) => sum + Math.ceil((lengthOf(runs) * size * letter) / (width - indent)), 0);
  const leftAt = (size: number) => height - rowsAt(size) * size * row;
  const size = sizes.find((one) => leftAt(one) >= lines.length * closest) ?? 18;
  return { size, gap: Math.max(4, Math.min(26, Math.floor(leftAt(size) / lines.length))) };
}

/** Sizes of the words in pt, the one to have first; the least room between lines in pt. */
const sizes = [26, 24, 22, 20];
const closest = 8;
/** How wide a letter and how high a row of Arial is, as shares of its size; how far words stand from the mark in pt. */
const letter = 0.53;
const row = 1.2;
const indent = 32;

function lengthOf(runs: readonly SlideRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function runsOfItem(item: readonly PrintBlock[]): SlideRun[] {
  const [only, more] = item;
  if (only?.t === 'p' && !more) return runsOf(only.c);
  return [{ text: plainText(item), isPhone: false }];
}

/** The runs of a line; a number stays on the line of the word before it. */
function runsOf(runs: readonly PrintInline[]): SlideRun[] {
  const flat = runs
    .flatMap((run): SlideRun[] =>
      'c' in run ? runsOf(run.c) : [{ text: plainRuns([run]), isPhone: run.t === 'phone' }],
    )
    .filter(({ text }) => text !== '');
  return flat.map((run, index) =>
    flat[index + 1]?.isPhone ? { ...run, text: run.text.replace(/ $/, '\u00A0') } : run,
  );
}
