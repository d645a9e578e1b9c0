import type PptxGenJS from 'pptxgenjs';
import type { Palette } from '../design/palette.ts';
import type { DeckSlide } from '../print/documents/outline.ts';

/** The parts of a document that a deck needs. */
export interface Deck {
  title: string;
  summary: string;
  kindName: string;
  band: string | null;
  minutes: string;
  palette: Palette;
  slides: DeckSlide[];
  words: Record<'numbers' | 'child' | 'hotline', string>;
  hotline: { short: string };
  child: { v: string };
}

/** A wide slide in inches, as in the PDF. */
export const page = { w: 10, h: 5.625, x: 0.79 };
/** The edge of one tile of the lattice; eight stand above each other. */
export const tile = page.h / 8;
/** How wide words may be beside a band of the lattice that is some tiles wide. */
export const beside = (tiles: number) => page.w - tiles * tile - page.x - 0.4;

/** Where the lines of a slide stand. */
export const wordsBox = { y: 1.5, h: 3.3 };

/** Gives a deck its layouts: TITLE, STORY, WORDS and NUMBERS, each with places for a title and for words. */
export function defineLayouts(pptx: PptxGenJS, { palette, title, hotline, child }: Deck): void {
  const ink = colour(palette.ink);
  const head = { fontFace: 'Arial', bold: true, align: 'left' as const };
  const numbers = `${hotline.short} · ${child.v}`;
  const muted = colour(palette.muted);
  /** The title, the numbers and the number of the slide at its foot, up to a right edge. */
  const foot = (right: number) => ({
    objects: [
      {
        text: {
          text: title,
          options: {
            x: page.x,
            y: 5.12,
            w: right - page.x - 2,
            h: 0.3,
            fontSize: 10,
            color: muted,
            margin: 0,
          },
        },
      },
      {
        text: {
          text: numbers,
          options: {
            ...{ x: right - 2, y: 5.12, w: 1.5, h: 0.3, fontSize: 10, bold: true, color: ink, margin: 0 },
            align: 'right' as const,
          },
        },
      },
    ],
    slideNumber: {
      ...{ x: right - 0.5, y: 5.12, w: 0.5, h: 0.3, fontSize: 10, color: muted, margin: 0 },
      align: 'right' as const,
    },
  });
  const [wide, narrow] = [foot(page.w - page.x), foot(page.x + beside(3))];
  const place = (name: string, type: 'title' | 'body', options: object) => ({
    placeholder: { options: { name, type, margin: 0, ...options } as never, text: '' },
  });
  const box = { x: page.x, w: page.w - 2 * page.x };
  pptx.defineSlideMaster({
    title: 'TITLE',
    background: { color: colour(palette.pane) },
    objects: [
      place('title', 'title', {
        ...head,
        x: page.x,
        y: 1.75,
        w: beside(5),
        h: 2.6,
        fontSize: 38,
        color: colour(palette.light),
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 1.15,
        w: beside(5),
        h: 0.5,
        fontSize: 14,
        bold: true,
        color: colour(palette.light),
        valign: 'bottom',
      }),
      {
        text: {
          text: numbers,
          options: {
            ...{ x: page.x, y: 4.75, w: beside(5), h: 0.35, fontSize: 14, bold: true, margin: 0 },
            color: colour(palette.number),
          },
        },
      },
    ],
  });
  pptx.defineSlideMaster({
    title: 'WORDS',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.24, h: page.h, fill: { color: colour(palette.pane) } } },
      ...wide.objects,
      place('title', 'title', { ...box, ...head, y: 0.55, h: 0.6, fontSize: 30, color: ink, valign: 'top' }),
      place('body', 'body', {
        ...box,
        ...wordsBox,
        fontSize: 26,
        color: colour(palette.text),
        valign: 'top',
        align: 'left',
      }),
    ],
    slideNumber: wide.slideNumber,
  });
  pptx.defineSlideMaster({
    title: 'STORY',
    background: { color: colour(palette.tint) },
    objects: [
      ...narrow.objects,
      place('title', 'title', {
        ...head,
        x: page.x,
        y: 2.05,
        w: beside(3),
        h: 2.2,
        fontSize: 36,
        color: ink,
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 1.45,
        w: beside(3),
        h: 0.5,
        fontSize: 14,
        bold: true,
        color: ink,
        valign: 'bottom',
      }),
    ],
    slideNumber: narrow.slideNumber,
  });
  pptx.defineSlideMaster({
    title: 'NUMBERS',
    background: { color: colour(palette.pane) },
    objects: [
      place('title', 'title', {
        ...head,
        x: page.x,
        y: 0.6,
        w: 7,
        h: 0.8,
        fontSize: 28,
        color: colour(palette.light),
        valign: 'top',
      }),
      place('body', 'body', {
        x: page.x,
        y: 1.5,
        w: 7,
        h: 3.4,
        fontSize: 16,
        color: colour(palette.light),
        valign: 'top',
      }),
    ],
  });
}

/** A colour as office files write it: six hexadecimal digits. */
export function colour(value: Palette['pane']): string {
  return typeof value === 'string' ? value.slice(1).toUpperCase() : '000000';
}
