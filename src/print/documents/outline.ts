import type { LessonBlock, PrintBlock, PrintDrawing } from '../blocks/print-tree.ts';
import { plainText } from '../blocks/plain-text.ts';

type Of<T extends LessonBlock['t']> = Extract<LessonBlock, { t: T }>;

/** A slide of a lesson's deck, between the title and the numbers, with what to say while it is shown. */
export interface DeckSlide {
  kind: 'slide' | 'story';
  label: string;
  title: string;
  line: string;
  /** What is shown in place of its words, which go into the notes. */
  picture?: PrintDrawing;
  /** The one question beside the picture. */
  ask?: string;
  c: PrintBlock[];
  notes: SlideNotes;
}

/** What a speaker does and says while a slide is shown. */
export interface SlideNotes {
  does: string[];
  says: string[];
}

/** The slides of a lesson in order; a story shows its title alone. What is done and said in a step goes with its slides. */
export function deckOf(blocks: readonly PrintBlock[]): DeckSlide[] {
  return blocks.flatMap((block) => {
    if (block.t === 'step') return slidesOfStep(block);
    return block.t === 'story' ? [storySlide(block, { does: [], says: [] })] : [];
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
export function guideOf(blocks: readonly PrintBlock[]): GuideBlock[] {
  let number = 1;
  const numbered = (block: PrintBlock): GuideBlock => {
    if (block.t === 'step') return { ...block, c: block.c.map(numbered) as PrintBlock[] };
    if (block.t === 'slide' || block.t === 'story') return { ...block, number: (number += 1) };
    return block;
  };
  return blocks.filter((block) => block.t !== 'worksheet' && block.t !== 'quiz').map(numbered);
}

/** A block of a guide; a slide has its number in the deck. */
export type GuideBlock = PrintBlock | NumberedSlide;

type NumberedSlide = (Of<'slide'> | Of<'story'>) & { number: number };

/** A slide after which nothing else is done or said shares the notes of the one before it. */
function slidesOfStep(step: Of<'step'>): DeckSlide[] {
  const slides: DeckSlide[] = [];
  let notes: SlideNotes = { does: [], says: [] };
  for (const block of step.c) {
    if (block.t === 'say') notes.says.push(plainText(block.c));
    else if (block.t === 'slide' || block.t === 'story') {
      const own = isEmpty(notes) ? copyOf(slides.at(-1)?.notes ?? notes) : notes;
      slides.push(block.t === 'slide' ? { ...block, kind: 'slide', notes: own } : storySlide(block, own));
      notes = { does: [], says: [] };
    } else if (block.t !== 'avoid') notes.does.push(plainText([block]));
  }
  slides.at(-1)?.notes.does.push(...notes.does);
  slides.at(-1)?.notes.says.push(...notes.says);
  return slides.map(linesInNotes);
}

/** A picture stands alone on its slide; whoever speaks has the lines. */
function linesInNotes(slide: DeckSlide): DeckSlide {
  if (!slide.picture || slide.kind === 'story') return slide;
  const { does, says } = slide.notes;
  const lines = [...does, slide.title, plainText(slide.c)];
  return { ...slide, c: [], notes: { does: lines, says } };
}

function storySlide({ c, ...story }: Of<'story'>, { does, says }: SlideNotes): DeckSlide {
  return { ...story, kind: 'story', c: [], notes: { does, says: [...says, plainText(c)] } };
}

function isEmpty({ does, says }: SlideNotes): boolean {
  return does.length + says.length === 0;
}

function copyOf({ does, says }: SlideNotes): SlideNotes {
  return { does: [...does], says: [...says] };
}
