import { audienceLooks, lowInkColours, thirdGlass, type Audience, type ColourRole } from './audiences.ts';
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
  /** The colours of drawings by role. */
  roles: Readonly<Record<ColourRole, PrintColour>>;
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

/** The palette of an audience for a variant: full colour, greys that spare ink, or the same colours in CMYK. */
export function paletteOf(audience: Audience, variant: Variant): Palette {
  if (variant === 'print') return lowInk;
  const { colours } = audienceLooks[audience];
  const { pane, body, soft, glow } = colours;
  const palette: Palette = {
    pane,
    ink: pane,
    glass: [body, soft, thirdGlass(audience), glow, colours.light],
    roles: colours,
    tint: mix(colours.light, '#ffffff', 0.55),
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
  roles: lowInkColours,
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
  const inked = <Name extends string>(colours: Readonly<Record<Name, PrintColour>>) =>
    Object.fromEntries(
      Object.entries<PrintColour>(colours).map(([name, colour]) => [name, convert(colour)]),
    ) as Record<Name, PrintColour>;
  const { glass, roles, ...solids } = palette;
  const [a, b, c, d, e] = glass;
  return {
    ...inked(solids),
    roles: inked(roles),
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
