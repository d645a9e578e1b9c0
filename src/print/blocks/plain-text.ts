import { joinNumbers } from '../../content/join-numbers.ts';
import type { ChoicesBlock, PrintBlock, PrintInline } from './print-tree.ts';

/** The words of blocks without their form, one block a line. */
export function plainText(blocks: readonly PrintBlock[]): string {
  return blocks
    .map(textOfBlock)
    .filter((text) => text !== '')
    .join('\n');
}

/** The words of runs, without the marks of sources and signs that only guide line breaks. */
export function plainRuns(runs: readonly PrintInline[]): string {
  return runs
    .map(textOfRun)
    .join('')
    .replace(/[\u00AD\u2060]/g, '');
}

/** The words of blocks for a message or another program, whose lines are not ours to break; phone numbers stay whole. */
export function plainMessage(blocks: readonly PrintBlock[]): string {
  return withPlainSpaces(plainText(blocks));
}

/** Where words end up in a message, no line break is ours to guide; only the groups of a phone number stay together. */
export function withPlainSpaces(text: string): string {
  return joinNumbers(text.replaceAll('\u00A0', ' '));
}

/** A place to write on. */
const blank = '________';

function textOfRun(run: PrintInline): string {
  if (run.t === 'refs') return '';
  if ('c' in run) return run.c.map(textOfRun).join('');
  return 'v' in run ? run.v : blank;
}

function textOfBlock(block: PrintBlock): string {
  switch (block.t) {
    case 'p':
    case 'lead':
    case 'h':
      return plainRuns(block.c).trim();
    case 'ul':
    case 'signs':
    case 'checklist':
      return block.items.map((item) => `• ${plainText(item)}`).join('\n');
    case 'ol':
    case 'steps':
      return block.items.map((item, index) => `${index + 1}. ${plainText(item)}`).join('\n');
    case 'dodont':
      return [block.yesTitle, plainList(block.yes), block.noTitle, plainList(block.no)].join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainRuns).join(' | ')).join('\n');
    case 'callout':
    case 'say':
    case 'avoid':
      return [block.title, plainText(block.c)].join('\n');
    case 'quote':
    case 'pictured':
    case 'myth':
    case 'card':
    case 'frame':
    case 'step':
    case 'slide':
    case 'story':
    case 'worksheet':
    case 'task':
    case 'quiz':
    case 'section':
      return plainText(block.c);
    case 'turn':
      return [
        ...[block.title, plainText(block.c), plainChoices(block.guess)],
        ...[block.trick.name, plainText(block.trick.c), plainChoices(block.reply)],
      ].join('\n');
    case 'gamecard':
      return [
        ...[block.title, plainText(block.c)],
        ...[...block.options.map(({ say }) => `• ${say}`), plainText(block.answer)],
      ].join('\n');
    case 'numbers':
    case 'amp':
    case 'path':
    case 'chart':
    case 'field':
    case 'selfcheck':
    case 'ask':
    case 'drawing':
      return '';
    default:
      return block satisfies never;
  }
}

function plainChoices({ ask, choices }: ChoicesBlock): string {
  return [ask, ...choices.map(({ say, c }) => `• ${say} ${plainText(c)}`)].join('\n');
}

function plainList(items: readonly PrintBlock[][]): string {
  return items.map((item) => `• ${plainText(item)}`).join('\n');
}
