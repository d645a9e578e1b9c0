import { isLayer, type DrawingLayer, type DrawingPart } from '../../design/drawing-layers.ts';
import type { DrawnShape, Matrix } from '../../design/drawing-shapes.ts';
import type { Area } from '../stage.ts';
import { areaAround, stateMatrix, times } from './affine.ts';
import type { Standing } from './paint-shapes.ts';

/** What can be seen of something, and where: as long as the value is the same, it looks the same. */
export interface Seen {
  value: string;
  area: Area;
  /** For a layer: where it stands, also outside the picture, and how much of it is seen, from 0 to 1. */
  layer?: { area: Area; opacity: number };
}

/** How and where each layer that moves stands in the picture, by its name. */
export function movedIn(
  parts: readonly DrawingPart[],
  matrix: Matrix,
  standing: Standing,
): [name: string, seen: Seen][] {
  return parts.filter(isLayer).flatMap((layer): [string, Seen][] => {
    const state = standing(layer);
    const moved = state ? times(matrix, stateMatrix(state, layer.around, layer.middle)) : matrix;
    const inside = movedIn(layer.parts, moved, standing);
    if (!state) return inside;
    const { corners, widest } = extentOf(layer);
    const unit = Math.hypot(moved[0], moved[1]);
    const hundredths = moved.map((one) => Math.round(one * 100) / 100);
    const value = [...hundredths, Math.round(state.opacity * 100)].join(' ');
    const area = areaAround(corners, moved, widest * unit * 1.5 + 3);
    const { opacity } = state;
    return [[`${layer.layer} ${layer.nth}`, { value, area, layer: { area, opacity } }], ...inside];
  });
}

/** A layer that moves so few px, or appears by so small a share, from one picture to the next can wait for the one after. */
const [smallWay, smallShare] = [3, 0.15];

/** Tells whether something that is seen differs so little that it may do so with the next picture. */
export function isSmallChange(before: Seen | undefined, now: Seen): boolean {
  if (before?.value === now.value) return true;
  if (!before?.layer || !now.layer) return false;
  const [one, other] = [before.layer, now.layer];
  const ways = [
    other.area.x - one.area.x,
    other.area.y - one.area.y,
    other.area.x + other.area.width - one.area.x - one.area.width,
    other.area.y + other.area.height - one.area.y - one.area.height,
  ];
  return (
    ways.every((way) => Math.abs(way) <= smallWay) && Math.abs(other.opacity - one.opacity) <= smallShare
  );
}

/** Tells whether a part moves, or something in it. */
export function moves(part: DrawingPart, standing: Standing): boolean {
  return isLayer(part) && (standing(part) !== undefined || part.parts.some((one) => moves(one, standing)));
}

interface Extent {
  corners: [number, number][];
  /** The width of its widest line. */
  widest: number;
}

const extents = new WeakMap<DrawingLayer, Extent>();

/** How far a layer reaches, as it is drawn. */
function extentOf(layer: DrawingLayer): Extent {
  const known = extents.get(layer);
  if (known) return known;
  const shapes = shapesIn(layer.parts);
  const points = shapes.flatMap(({ segments }) => segments.flatMap(pointsOf));
  const { x, y, width, height } = areaAround(points, [1, 0, 0, 1, 0, 0], 0);
  const extent: Extent = {
    corners: [x, x + width].flatMap((one): [number, number][] => [
      [one, y],
      [one, y + height],
    ]),
    widest: Math.max(0, ...shapes.map(({ stroke, width: line }) => (stroke ? line : 0))),
  };
  extents.set(layer, extent);
  return extent;
}

/** All shapes of a drawing or a layer, also those in its layers. */
export function shapesIn(parts: readonly DrawingPart[]): DrawnShape[] {
  return parts.flatMap((part) => (isLayer(part) ? shapesIn(part.parts) : [part]));
}

function pointsOf([, ...at]: readonly [string, ...number[]]): [number, number][] {
  return at.flatMap((value, index): [number, number][] =>
    index % 2 === 0 ? [[value, at[index + 1] ?? 0]] : [],
  );
}
