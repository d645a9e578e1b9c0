import type { Audience } from '../content/schemas/page.ts';
import { rgbToCmyk, type Inks } from './press-inks.ts';

/** A colour as Typst takes it: `#rrggbb` for screens, four shares of ink in percent for a press. */
export type PrintColour = string | Inks;

/** The inks of a document: the pane of its audience and the common ones. */
export interface Palette {
  /** The ground of the cover. */
  pane: PrintColour;
  /** The same colour as words and lines on paper. */
  ink: PrintColour;
  /** The five glasses of the lattice. */
  glass: readonly [PrintColour, PrintColour, PrintColour, PrintColour, PrintColour];
  /** A light ground for boxes. */
  tint: PrintColour;
  /** Words on the pane. */
  light: PrintColour;
  /** The number on the pane. */
  number: PrintColour;
  /** The lines of the lattice on the pane, and the rules between rows there. */
  lead: PrintColour;
  hair: PrintColour;
  /** The outline of a lit glass. */
  outline: PrintColour;
  text: PrintColour;
  muted: PrintColour;
  rule: PrintColour;
  danger: PrintColour;
  paper: PrintColour;
}

/** What a file is made for: a screen, a grey printer with little ink, or a press. */
export type Variant = 'read' | 'print' | 'shop';

/** The colours of the panes, as in src/styles/tokens.css: the ground, then the five glasses. */
const panes: Readonly<Record<Audience, readonly [string, string, string, string, string, string]>> = {
  everyone: ['#0f2a44', '#2b6f9e', '#1f8a8c', '#a5182f', '#d9992e', '#f3e3bd'],
  'at-risk': ['#98142a', '#c13a4c', '#7d0d20', '#d9626f', '#e0a042', '#f6dccb'],
  travellers: ['#1a456d', '#3678b0', '#5da0d0', '#12314f', '#d9a441', '#e3edf4'],
  abroad: ['#26517f', '#4a86c0', '#7fb2de', '#1b3c60', '#e0ad4d', '#e8eff6'],
  schools: ['#754300', '#b8741a', '#e3a83b', '#553000', '#f0c978', '#fbedcf'],
  tourism: ['#0a5358', '#1f8a8c', '#4fb7b5', '#063a3e', '#e0ad4d', '#dcf0ec'],
  checkpoints: ['#3c4a55', '#647786', '#8fa2b0', '#2a353e', '#d9a441', '#e4e9ec'],
  employers: ['#255831', '#3f8a50', '#74b57f', '#183c21', '#e0b04f', '#e2f0df'],
  media: ['#53347b', '#7d57ae', '#a888d2', '#3a2359', '#e0ad4d', '#ece3f6'],
};

/** The palette of an audience for a variant: full colour, greys that spare ink, or the same colours in CMYK. */
export function paletteOf(audience: Audience, variant: Variant): Palette {
  if (variant === 'print') return lowInk;
  const [pane, g1, g2, g3, g4, g5] = panes[audience];
  const palette: Palette = {
    pane,
    ink: pane,
    glass: [g1, g2, g3, g4, g5],
    tint: mix(g5, '#ffffff', 0.55),
    light: '#fffbf2',
    number: '#fff4dc',
    lead: mix(pane, '#fffbf2', 0.14),
    hair: mix(pane, '#fffbf2', 0.38),
    outline: mix(pane, '#000000', 0.4),
    text: '#14202b',
    muted: '#44525e',
    rule: '#d5cdbd',
    danger: '#a5182f',
    paper: '#ffffff',
  };
  return variant === 'shop' ? inCmyk(palette) : palette;
}

const lowInk: Palette = {
  pane: '#ffffff',
  ink: '#1a1a1a',
  glass: ['#e4e4e4', '#f1f1f1', '#d6d6d6', '#bdbdbd', '#ffffff'],
  tint: '#ffffff',
  light: '#1a1a1a',
  number: '#000000',
  lead: '#c9c9c9',
  hair: '#9a9a9a',
  outline: '#8a8a8a',
  text: '#000000',
  muted: '#3a3a3a',
  rule: '#9a9a9a',
  danger: '#000000',
  paper: '#ffffff',
};

function inCmyk(palette: Palette): Palette {
  const convert = (colour: PrintColour) => (typeof colour === 'string' ? rgbToCmyk(colour) : colour);
  const [a, b, c, d, e] = palette.glass;
  const solids = Object.fromEntries(
    Object.entries(palette).map(([name, colour]) => [name, name === 'glass' ? colour : convert(colour)]),
  ) as Omit<Palette, 'glass'>;
  return {
    ...solids,
    glass: [convert(a), convert(b), convert(c), convert(d), convert(e)],
    // Words are printed in black alone, so that a press that is a hair out of register keeps them sharp.
    text: [0, 0, 0, 100],
    muted: [0, 0, 0, 75],
    paper: [0, 0, 0, 0],
  };
}

function mix(one: string, other: string, share: number): string {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  const mixed = a.map((value, index) => Math.round(value * (1 - share) + (b[index] ?? 0) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
