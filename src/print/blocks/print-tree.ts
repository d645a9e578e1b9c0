import type { Framed } from '../../design/drawing-frame.ts';
import type { DrawnShape } from '../../design/drawing-shapes.ts';
import type { Box, Crop } from '../../design/drawing.ts';
import type { placesToDraw } from '../../content/closed-set.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A run of words inside a block. */
export type PrintInline =
  | { t: 'text'; v: string }
  | { t: 'b' | 'i'; c: PrintInline[] }
  | { t: 'link'; href: string; c: PrintInline[] }
  | { t: 'phone'; v: string; href: string }
  | { t: 'refs'; n: number[]; law?: string[] }
  | Blank;

/** A place to write on, for so many letters at least; without them it reaches to the end of its line. */
export interface Blank {
  t: 'blank';
  letters?: number;
}

/** A drawing, with ground that goes on beyond it, for Typst to draw in the inks of the piece. */
export interface PrintDrawing extends Framed {
  id: string;
  shapes: readonly DrawnShape[];
  /** The whole or a part chosen for a frame of its shape; `framedBox` finds one for any other frame. */
  box: Box;
  /** What is seen, for readers who cannot see it. */
  alt: string;
}

/** A block of a printed text; the Typst templates draw one function for each `t`. */
export type PrintBlock = DrawnBlock & {
  /** Where it was written: `content/pages/en/help.mdx:31`. */
  line?: string;
};

type DrawnBlock =
  | { t: 'h'; level: number; c: PrintInline[] }
  | { t: 'p' | 'lead'; c: PrintInline[] }
  | { t: 'ul' | 'ol' | 'signs' | 'steps' | 'checklist'; items: PrintBlock[][] }
  | { t: 'callout'; kind: string; title: string; c: PrintBlock[] }
  | { t: 'dodont'; yes: PrintBlock[][]; no: PrintBlock[][]; yesTitle: string; noTitle: string }
  | { t: 'quote'; c: PrintBlock[] }
  | {
      t: 'table';
      head: PrintInline[][];
      rows: PrintInline[][][];
      widths: number[];
      wideWidths: number[];
      /** The language of each column, where one is in another language than the text. */
      langs?: Locale[];
    }
  | {
      t: 'numbers';
      groups: {
        title: string;
        rows: { name: string; purpose: string; phones: { v: string; href: string }[] }[];
      }[];
    }
  | { t: 'amp'; parts: { title: string; text: string }[]; result: string; alt: string }
  | {
      t: 'path';
      start: string;
      questions: string[];
      yes: string;
      no: string;
      stop: string;
      end: string;
      alt: string;
    }
  | {
      t: 'chart';
      title: string;
      rows: { label: string; value: string; percent: number; n: number[] }[];
      note: string;
    }
  | ({ t: 'drawing' } & PrintDrawing)
  | { t: 'pictured'; picture: PrintDrawing; c: PrintBlock[] }
  | { t: 'myth'; claimTitle: string; factTitle: string; claim: string; c: PrintBlock[] }
  | LessonBlock
  | KitBlock;

/** A block of a kit. */
export type KitBlock =
  | { t: 'field'; label: string; lines: number }
  | { t: 'card'; title: string; c: PrintBlock[] }
  | { t: 'frame'; picture: PrintDrawing; title: string; seconds: number; line: string; c: PrintBlock[] }
  | {
      t: 'turn';
      title: string;
      picture: PrintDrawing;
      line: string;
      c: PrintBlock[];
      guess: ChoicesBlock & { right: number };
      trick: { name: string; c: PrintBlock[] };
      reply: ChoicesBlock;
    }
  | {
      t: 'gamecard';
      title: string;
      picture: PrintDrawing;
      line: string;
      c: PrintBlock[];
      options: { say: string; steps: number }[];
      answer: PrintBlock[];
    }
  | { t: 'selfcheck'; head: string[]; rows: { ask: string; c: PrintBlock[] }[] };

/** What a reader of a story chooses between, each with its answer. */
export interface ChoicesBlock {
  ask: string;
  choices: { say: string; c: PrintBlock[] }[];
}

/** What a task offers to colour or to draw in. */
export type PlaceToDraw = (typeof placesToDraw)[number];

/** A block of a lesson. */
export type LessonBlock =
  | { t: 'step'; minutes: number; title: string; c: PrintBlock[] }
  | { t: 'say' | 'avoid'; title: string; c: PrintBlock[] }
  | ({ t: 'slide'; label: string; title: string; line: string; c: PrintBlock[] } & SlidePicture)
  | ({ t: 'story'; label: string; note: string; title: string; line: string; c: PrintBlock[] } & SlidePicture)
  | { t: 'worksheet'; title: string; line: string; c: PrintBlock[] }
  | {
      t: 'task';
      number?: number;
      title: string;
      lines: number;
      draw?: PlaceToDraw;
      c: PrintBlock[];
      answer: PrintBlock[];
    }
  | { t: 'quiz'; title: string; c: PrintBlock[] }
  | { t: 'ask'; question: string; right: number; options: PrintBlock[][]; answer: PrintBlock[] }
  | { t: 'section'; kind: 'discussion' | 'exit' | 'told' | 'home'; title: string; c: PrintBlock[] };

/** The picture and the one question that a slide shows in the place of its words. */
export interface SlidePicture {
  picture?: PrintDrawing;
  ask?: string;
  /** Tells whoever speaks what is shown. */
  shows?: string;
}

/** What a print form may ask of the document that it is printed in. */
export interface PrintContext {
  locale: Locale;
  /** Whether words may be divided at the end of a line. */
  hyphenates: boolean;
  /** The string of a key of the site with its values, in the document's language. */
  t: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** Prints the blocks inside a component. */
  blocks: (nodes: readonly unknown[]) => PrintBlock[];
  /** Prints the words inside a component. */
  inline: (nodes: readonly unknown[]) => PrintInline[];
  /** The numbers of sources in the document's own list, in order of first use. */
  refs: (ids: readonly string[]) => number[];
  /** The data of the site. */
  data: PrintData;
}

/** The part of the site's data that print forms use, already in the document's language. */
export interface PrintData {
  /** A drawing by its id, whole or the part for a shape of frame. */
  drawing(id: string, crop?: Crop): PrintDrawing;
  /** A number and its link, with the short form that a landline in Baku dials where there are two. */
  phone: (id: string, from: 'inside' | 'abroad') => { v: string; href: string; local?: string };
  numbers: (situation: string) => Extract<PrintBlock, { t: 'numbers' }>['groups'];
  chart: (id: string) => {
    title: string;
    note: string;
    rows: { label: string; value: string; percent: number; sources: string[] }[];
  };
}

/** The print form of one component: from its attributes and children to blocks. */
export type PrintForm = (
  attributes: Readonly<Record<string, string | true>>,
  children: readonly unknown[],
  context: PrintContext,
) => PrintBlock[];
