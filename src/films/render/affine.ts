import type { Matrix } from '../../design/drawing-shapes.ts';
import type { LayerState } from '../motion.ts';
import type { Area } from '../stage.ts';

/** What two transforms do together: the second one first. */
export function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The transform that undoes another. */
function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** How a layer stands, in the units of the drawing. */
export function stateMatrix(
  { x, y, rotate, scale }: LayerState,
  around: Matrix,
  [mx, my]: readonly [number, number],
): Matrix {
  const [sin, cos] = [Math.sin((rotate * Math.PI) / 180) * scale, Math.cos((rotate * Math.PI) / 180) * scale];
  const own: Matrix = [cos, sin, -sin, cos, mx + x - cos * mx + sin * my, my + y - sin * mx - cos * my];
  return times(times(around, own), inverse(around));
}

/** The part of the picture that some points take, with a margin. */
export function areaAround(
  points: readonly (readonly [number, number])[],
  matrix: Matrix,
  margin: number,
): Area {
  const [a, b, c, d, e, f] = matrix;
  const xs = points.map(([x, y]) => a * x + c * y + e);
  const ys = points.map(([x, y]) => b * x + d * y + f);
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x: left, y: top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top };
}

/** The smallest part that holds two others. */
export function unionOf(one: Area | undefined, other: Area): Area {
  if (!one) return other;
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

/** What two parts have in common, on whole pairs of px; undefined for nothing. */
export function sharedOf(one: Area, other: Area): Area | undefined {
  const even = (value: number, round: (value: number) => number) => round(value / 2) * 2;
  const x = even(Math.max(one.x, other.x), Math.floor);
  const y = even(Math.max(one.y, other.y), Math.floor);
  const right = even(Math.min(one.x + one.width, other.x + other.width), Math.ceil);
  const bottom = even(Math.min(one.y + one.height, other.y + other.height), Math.ceil);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}
