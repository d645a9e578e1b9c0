import { parse, type HTMLElement } from 'node-html-parser';
import svgpath from 'svgpath';
import { colourRoles, type ColourRole } from './audiences.ts';

/** A piece of an outline in units of the drawing: move to, line to, cubic curve to, close. */
export type Segment =
  | readonly ['m' | 'l', x: number, y: number]
  | readonly ['c', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['z'];

/** A shape of a drawing without transforms, for what draws in its own inks. */
export interface DrawnShape {
  fill: ColourRole | null;
  stroke: ColourRole | null;
  /** The width of the stroke in units. */
  width: number;
  cap: 'butt' | 'round' | 'square';
  join: 'miter' | 'round' | 'bevel';
  /** The lengths of dashes and gaps in units; empty for a whole line. */
  dash: number[];
  segments: Segment[];
}

/** How a shape is painted. */
export type Look = Omit<DrawnShape, 'segments'>;

/** How a shape is painted that says nothing of it. */
export const plainLook: Look = { fill: null, stroke: null, width: 1, cap: 'butt', join: 'miter', dash: [] };

/**
 * The shapes of a drawing from the lowest to the topmost.
 * @throws when it holds what the rules of drawings do not allow.
 */
export function drawnShapes(source: string): readonly DrawnShape[] {
  const known = drawn.get(source) ?? shapesOfSvg(source);
  drawn.set(source, known);
  return known;
}

/** A drawing stands in many files, in every language and variant. */
const drawn = new Map<string, readonly DrawnShape[]>();

function shapesOfSvg(source: string): DrawnShape[] {
  const svg = parse(source).querySelector('svg');
  if (!svg) throw new Error('the drawing has no <svg>');
  return svg.children.flatMap((child) => shapesIn(child, plainLook, ''));
}

function shapesIn(element: HTMLElement, around: Look, transforms: string): DrawnShape[] {
  const look = lookOf(element, around);
  const own = transformsOf(element, transforms);
  if (element.rawTagName === 'g') return element.children.flatMap((child) => shapesIn(child, look, own));
  return [shapeOf(element, look, own)];
}

/** An element that is no group, as a shape without its transforms. */
export function shapeOf(element: HTMLElement, look: Look, own: string): DrawnShape {
  const scale = own === '' ? 1 : scaleOf(own);
  return {
    ...look,
    width: look.width * scale,
    dash: look.dash.map((length) => length * scale),
    segments: segmentsOf(outlineOf(element), own),
  };
}

/** The transforms of an element after those of what it stands in. */
export function transformsOf(element: HTMLElement, around: string): string {
  // SVG lets a minus part two numbers, `translate(0-190)`; the library wants a space there.
  const given = (element.getAttribute('transform') ?? '').replace(/(?<=\d)-/g, ' -');
  return `${around} ${given}`.trim();
}

/** How an element is painted inside something that is painted so. */
export function lookOf(element: HTMLElement, around: Look): Look {
  const given = (name: string) => element.getAttribute(name);
  const colour = (name: 'fill' | 'stroke') => {
    const value = given(name);
    if (value === undefined) return around[name];
    return colourRoles.find((role) => value === `var(--${role})`) ?? null;
  };
  return {
    fill: colour('fill'),
    stroke: colour('stroke'),
    width: Number(given('stroke-width') ?? around.width),
    cap: (given('stroke-linecap') ?? around.cap) as Look['cap'],
    join: (given('stroke-linejoin') ?? around.join) as Look['join'],
    dash: given('stroke-dasharray')?.split(/[ ,]+/).map(Number) ?? around.dash,
  };
}

/** The outline of an element as SVG path data. */
function outlineOf(element: HTMLElement): string {
  const of = (name: string, otherwise = 0) => Number(element.getAttribute(name) ?? otherwise);
  switch (element.rawTagName) {
    case 'path':
      return element.getAttribute('d') ?? '';
    case 'circle':
      return ellipse(of('cx'), of('cy'), of('r'), of('r'));
    case 'ellipse':
      return ellipse(of('cx'), of('cy'), of('rx'), of('ry'));
    case 'rect':
      return rectangle(of('x'), of('y'), of('width'), of('height'), of('rx', of('ry')));
    default:
      throw new Error(
        `<${element.rawTagName}> does not belong in a drawing; use g, path, rect, circle or ellipse`,
      );
  }
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

function rectangle(x: number, y: number, width: number, height: number, rounded: number): string {
  const r = Math.min(rounded, width / 2, height / 2);
  if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
}

function segmentsOf(outline: string, transforms: string): Segment[] {
  const segments: Segment[] = [];
  svgpath(outline)
    .unshort()
    .unarc()
    .transform(transforms)
    .abs()
    .round(2)
    .iterate(([command, ...at], _index, x, y) => {
      segments.push(segmentOf(command, at as number[], x, y));
    });
  return segments;
}

function segmentOf(command: string, at: number[], x: number, y: number): Segment {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
  switch (command) {
    case 'M':
      return ['m', a, b];
    case 'L':
      return ['l', a, b];
    case 'H':
      return ['l', a, y];
    case 'V':
      return ['l', x, a];
    case 'Q':
      return [
        'c',
        x + (2 / 3) * (a - x),
        y + (2 / 3) * (b - y),
        c + (2 / 3) * (a - c),
        d + (2 / 3) * (b - d),
        c,
        d,
      ];
    case 'C':
      return ['c', a, b, c, d, e, f];
    default:
      return ['z'];
  }
}

/** By how much some transforms make lines thicker: the root of the area of a transformed unit square. */
function scaleOf(transforms: string): number {
  const [a, b, c, d] = matrixOf(transforms);
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** An affine transform, as SVG and canvas write it. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What some transforms do together. */
export function matrixOf(transforms: string): Matrix {
  const corners: [number, number][] = [];
  svgpath('M0 0L1 0L0 1')
    .transform(transforms)
    .abs()
    .iterate(([, x = 0, y = 0]) => {
      corners.push([Number(x), Number(y)]);
    });
  const [o = [0, 0], a = [1, 0], b = [0, 1]] = corners;
  return [a[0] - o[0], a[1] - o[1], b[0] - o[0], b[1] - o[1], o[0], o[1]];
}
