import type { LessonBlock, PrintBlock } from '../print/print-tree.ts';
import { plainText } from './plain-text.ts';

type Of<T extends LessonBlock['t']> = Extract<LessonBlock, { t: T }>;

/** A slide of a lesson's deck, between the title and the numbers, with what to say while it is shown. */
export interface DeckSlide {
  kind: 'slide' | 'story';
  label: string;
  title: string;
  line: string;
  c: PrintBlock[];
  notes: string[];
}

/** The slides of a lesson in order; a story shows its title alone. What is said in a step goes with its slides. */
export function deckOf(blocks: readonly PrintBlock[]): DeckSlide[] {
  return blocks.flatMap((block) => {
    if (block.t === 'step') return slidesOfStep(block);
    return block.t === 'story' ? [storySlide(block, [])] : [];
  });
}

/** The worksheets of a lesson. */
export function worksheetsOf(blocks: readonly PrintBlock[]): Of<'worksheet'>[] {
  return blocks.filter((block) => block.t === 'worksheet').map(withNumbers);
}

function withNumbers(sheet: Of<'worksheet'>): Of<'worksheet'> {
  let number = 0;
  return {
    ...sheet,
    c: sheet.c.map((block) => (block.t === 'task' ? { ...block, number: (number += 1) } : block)),
  };
}

/** The questions of a lesson's quiz. */
export function questionsOf(blocks: readonly PrintBlock[]): Of<'ask'>[] {
  return blocks.flatMap((block) => (block.t === 'quiz' ? block.c.filter((one) => one.t === 'ask') : []));
}

/** What the guide prints: everything but the sheets for pupils, each slide with its number in the deck. */
export function guideOf(blocks: readonly PrintBlock[]): (PrintBlock | NumberedSlide)[] {
  let number = 1;
  const numbered = (block: PrintBlock): PrintBlock | NumberedSlide => {
    if (block.t === 'step') return { ...block, c: block.c.map(numbered) as PrintBlock[] };
    if (block.t === 'slide' || block.t === 'story') return { ...block, number: (number += 1) };
    return block;
  };
  return blocks.filter((block) => block.t !== 'worksheet' && block.t !== 'quiz').map(numbered);
}

type NumberedSlide = (Of<'slide'> | Of<'story'>) & { number: number };

function slidesOfStep(step: Of<'step'>): DeckSlide[] {
  const slides: DeckSlide[] = [];
  let said: string[] = [];
  for (const block of step.c) {
    if (block.t === 'say') said.push(plainText(block.c));
    if (block.t !== 'slide' && block.t !== 'story') continue;
    slides.push(block.t === 'slide' ? { ...block, kind: 'slide', notes: said } : storySlide(block, said));
    said = [];
  }
  slides.at(-1)?.notes.push(...said);
  return slides;
}

function storySlide({ label, title, line, c }: Of<'story'>, said: string[]): DeckSlide {
  return { kind: 'story', label, title, line, c: [], notes: [...said, plainText(c)] };
}
