import { parse, type HTMLElement } from 'node-html-parser';
import {
  lookOf,
  matrixOf,
  plainLook,
  shapeOf,
  transformsOf,
  type DrawnShape,
  type Look,
  type Matrix,
} from './drawing-shapes.ts';

/** A part of a drawing that can move by itself. */
export interface DrawingLayer {
  layer: string;
  /** How many layers of this name stand before it. */
  nth: number;
  /** From the units of what it stands in to those of the drawing. */
  around: Matrix;
  /** Its middle in the units of what it stands in. */
  middle: readonly [x: number, y: number];
  parts: DrawingPart[];
}

/** What a drawing is made of, from the lowest to the topmost: shapes in its units, and layers of them. */
export type DrawingPart = DrawnShape | DrawingLayer;

/** A drawing as shapes and layers; a layer may stand in another one. */
export function drawingParts(source: string): DrawingPart[] {
  const svg = parse(source).querySelector('svg');
  if (!svg) throw new Error('the drawing has no <svg>');
  const seen = new Map<string, number>();
  return svg.children.flatMap((child) => partsIn(child, plainLook, '', seen));
}

/** Every layer of a drawing, also those inside others. */
export function layersOf(parts: readonly DrawingPart[]): DrawingLayer[] {
  return parts.flatMap((part) => (isLayer(part) ? [part, ...layersOf(part.parts)] : []));
}

/** Tells a layer from a shape. */
export function isLayer(part: DrawingPart): part is DrawingLayer {
  return 'layer' in part;
}

function partsIn(
  element: HTMLElement,
  around: Look,
  transforms: string,
  seen: Map<string, number>,
): DrawingPart[] {
  const layer = element.getAttribute('data-layer');
  const nth = layer === undefined ? 0 : (seen.get(layer) ?? 0);
  if (layer !== undefined) seen.set(layer, nth + 1);
  const look = lookOf(element, around);
  const own = transformsOf(element, transforms);
  const parts: DrawingPart[] =
    element.rawTagName === 'g'
      ? element.children.flatMap((child) => partsIn(child, look, own, seen))
      : [shapeOf(element, look, own)];
  if (layer === undefined) return parts;
  const matrix = matrixOf(transforms === '' ? 'translate(0 0)' : transforms);
  return [{ layer, nth, around: matrix, middle: unmoved(matrix, middleOf(parts)), parts }];
}

/** A point of the drawing in the units before a transform. */
function unmoved([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): [number, number] {
  const area = a * d - b * c;
  return [(d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area].map(
    (value) => Math.round(value * 10) / 10,
  ) as [number, number];
}

function middleOf(parts: readonly DrawingPart[]): [number, number] {
  const points = pointsOf(parts);
  const middle = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return points.length === 0 ? [0, 0] : [middle(0), middle(1)];
}

function pointsOf(parts: readonly DrawingPart[]): (readonly [number, number])[] {
  return parts.flatMap((part) =>
    isLayer(part)
      ? pointsOf(part.parts)
      : part.segments.flatMap((segment) => {
          const [, ...at] = segment;
          return at.length < 2 ? [] : [[at.at(-2) ?? 0, at.at(-1) ?? 0] as const];
        }),
  );
}
