import type PptxGenJS from 'pptxgenjs';
import type { Palette } from '../design/palette.ts';
import type { SlidesDocument } from '../print/documents/print-document.ts';

/** What the deck of a lesson needs. */
export interface Deck extends Pick<SlidesDocument, 'picture' | 'pictureInks' | 'slides' | 'last'> {
  title: string;
  summary: string;
  kindName: string;
  band: string | null;
  minutes: string;
  palette: Palette;
  words: Record<'numbers' | 'child' | 'hotline', string>;
  hotline: { short: string };
  child: { v: string };
}

/** A wide slide in inches, as in the PDF. */
export const page = { w: 10, h: 5.625, x: 0.79 };
/** How wide a picture at the right edge is, on the first and last slide and beside a question, and at most in the window of the first. */
export const pictureWidths = {
  ends: (page.h * 6) / 8,
  question: (page.h * 7) / 8,
  opening: (page.h * 6.6) / 8,
};
/** How far the window of the first slide stays from the edge, in inches. */
export const openingMargin = 0.35;
/** How wide words beside the drawing of the last slide may be, and beside the window of the first. */
const besidePicture = page.w - pictureWidths.ends - page.x - 0.4;
export const besideOpening = page.w - (page.h * 7) / 8 - page.x - 0.3;
/** How wide a question beside a picture may be. */
export const questionWidth = page.w - pictureWidths.question - page.x - 0.3;

/** How wide words may be beside nothing. */
const wide = page.w - 2 * page.x;

/** How high a picture stands above the title of its slide. */
export const pictureHeight = (page.w * 2) / 5;
/** How wide a title may be below a picture, beside the numbers. */
export const belowPicture = 7.5;

/** Where the lines of a slide stand. */
export const wordsBox = { y: 1.5, h: 3.3 };

/** Where the places of each layout stand, in inches, and how their words look. */
const layouts: readonly Layout[] = [
  {
    name: 'TITLE',
    ground: 'pane',
    title: { y: 1.45, w: besideOpening, h: 2.4, fontSize: 38, ink: 'light' },
    body: { y: 0.85, w: besideOpening, h: 0.5, fontSize: 14, ink: 'light', bold: true, valign: 'bottom' },
    numbers: { x: page.x, y: 4, w: besideOpening, h: 0.35, fontSize: 16, ink: 'number' },
  },
  {
    name: 'WORDS',
    stripe: { x: 0, y: 0, w: 0.24, h: page.h },
    title: { y: 0.55, w: wide, h: 0.6, fontSize: 30, ink: 'ink' },
    body: { ...wordsBox, w: wide, fontSize: 26, ink: 'text', align: 'left' },
    footEnd: page.x + wide,
  },
  {
    name: 'STORY',
    ground: 'tint',
    title: { y: 1.75, w: questionWidth, h: 2.9, fontSize: 34, ink: 'ink' },
    body: { y: 0.8, w: questionWidth, h: 0.7, fontSize: 16, ink: 'ink', bold: true, valign: 'bottom' },
    footEnd: page.x + questionWidth,
  },
  {
    name: 'QUESTION',
    title: { y: 0.7, w: questionWidth, h: 4.1, fontSize: 38, ink: 'ink', valign: 'middle' },
    footEnd: page.x + questionWidth,
  },
  {
    name: 'PICTURE',
    title: {
      ...{ x: 0.5, y: pictureHeight + 0.08, w: belowPicture, h: page.h - pictureHeight - 0.16 },
      ...{ fontSize: 44, ink: 'ink', valign: 'middle' },
    },
    numbers: {
      ...{ x: 0.5 + belowPicture, y: pictureHeight, w: 1.5, h: page.h - pictureHeight },
      ...{ fontSize: 13, ink: 'ink', align: 'right', valign: 'middle' },
    },
  },
  {
    name: 'NUMBERS',
    ground: 'pane',
    title: { y: 0.6, w: besidePicture, h: 0.8, fontSize: 28, ink: 'light' },
    body: { y: 1.5, w: besidePicture, h: 3.4, fontSize: 16, ink: 'light' },
  },
];

/** Gives a deck its layouts: each has a place for a title, all but QUESTION and PICTURE have one for words. */
export function defineLayouts(pptx: PptxGenJS, deck: Deck): void {
  const { palette } = deck;
  const ink = (name: Ink) => colour(palette[name]);
  const numbers = `${deck.hotline.short} · ${deck.child.v}`;
  const text = (words: string, { ink: name, ...box }: Words) => ({
    text: { text: words, options: { ...box, color: ink(name), margin: 0 } },
  });
  const place = (type: 'title' | 'body', { ink: name, ...box }: Words) => {
    const options = { name: type, type, margin: 0, x: page.x, valign: 'top', ...box, color: ink(name) };
    return { placeholder: { options: options as never, text: '' } };
  };
  for (const { name, ground, stripe, title, body, numbers: box, footEnd } of layouts) {
    const foot = footEnd === undefined ? undefined : footTo(footEnd);
    pptx.defineSlideMaster({
      title: name,
      background: { color: ground ? ink(ground) : 'FFFFFF' },
      objects: [
        ...(stripe ? [{ rect: { ...stripe, fill: { color: ink('pane') } } }] : []),
        ...(foot?.title ? [text(deck.title, foot.title)] : []),
        ...(foot ? [text(numbers, { ...foot.numbers, bold: true })] : []),
        place('title', { fontFace: 'Arial', bold: true, align: 'left', ...title }),
        ...(body ? [place('body', body)] : []),
        ...(box ? [text(numbers, { ...box, bold: true })] : []),
      ],
      ...(foot ? { slideNumber: { ...foot.slideNumber, color: ink('muted'), margin: 0 } } : {}),
    });
  }
}

/** The foot of a slide up to its right edge: the title where it has room, the numbers and the number of the slide. */
function footTo(right: number) {
  const line = { y: 5.08, h: 0.34, fontSize: 12 };
  const isWide = right > page.w / 2;
  return {
    title: isWide ? { ...line, x: page.x, w: right - page.x - 2, ink: 'muted' as const } : undefined,
    numbers: { ...line, x: right - 2, w: 1.5, align: 'right', ink: 'ink' },
    slideNumber: { ...line, x: right - 0.5, w: 0.5, align: 'right' },
  } as const;
}

type Ink = 'ink' | 'light' | 'muted' | 'number' | 'pane' | 'text' | 'tint';

/** A box in inches and how the words in it look. */
interface Words {
  x?: number;
  y: number;
  w: number;
  h: number;
  /** In pt. */
  fontSize: number;
  ink: Ink;
  fontFace?: string;
  bold?: boolean;
  align?: 'left' | 'right';
  valign?: 'top' | 'middle' | 'bottom';
}

interface Layout {
  name: string;
  /** The colour behind everything; white without it. */
  ground?: Ink;
  /** A stripe in the colour of the pane. */
  stripe?: { x: number; y: number; w: number; h: number };
  title: Words;
  body?: Words;
  /** Where the numbers stand on a slide without a foot. */
  numbers?: Words;
  /** The right edge of the foot; without it there is none. */
  footEnd?: number;
}

/** A colour as office files write it: six hexadecimal digits. */
export function colour(value: Palette['pane']): string {
  return typeof value === 'string' ? value.slice(1).toUpperCase() : '000000';
}
