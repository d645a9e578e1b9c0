import type { Box } from '../design/drawing.ts';
import type { DrawingLayer } from '../design/drawing-layers.ts';
import type { Move } from '../content/schemas/film.ts';

/** How a layer stands at a moment, in the units of what it stands in; 0, 0, 0, 1, 1 is as it is drawn. */
export interface LayerState {
  x: number;
  y: number;
  /** In degrees, about its middle. */
  rotate: number;
  scale: number;
  opacity: number;
}

/** A moment of a layer, in ms from the beginning of the frame. */
export interface Keyframe extends LayerState {
  at: number;
}

/** What moves in a frame: one layer, from moment to moment, eased in between. */
export interface LayerTrack {
  layer: string;
  /** Which of the layers of this name it is, from 0. */
  nth: number;
  /** The point about which it turns and grows, in the units of what it stands in. */
  middle: readonly [x: number, y: number];
  keyframes: Keyframe[];
}

/** The easing between two keyframes, as `cubic-bezier()` takes it. */
export const easing = [0.35, 0, 0.25, 1] as const;

const still: LayerState = { x: 0, y: 0, rotate: 0, scale: 1, opacity: 1 };

/** The tracks of a frame; every layer of a name moves alike. */
export function tracksOf(layers: readonly DrawingLayer[], moves: readonly Move[], whole: Box): LayerTrack[] {
  return [...Map.groupBy(moves, ({ layer }) => layer)].flatMap(([name, own]) =>
    layers
      .filter(({ layer }) => layer === name)
      .map((layer) => ({
        ...{ layer: name, nth: layer.nth, middle: layer.middle },
        keyframes: together(own.map((move) => keyframesOf(move, layer, whole))),
      })),
  );
}

/** How far a layer glides through the picture to its place, as a share of the drawing's width or height. */
const panned = 0.1;

/** The moments of one movement: the layer stands before the first and after the last. */
function keyframesOf({ how, from, to }: Move, layer: DrawingLayer, [, , width, height]: Box): Keyframe[] {
  const at = (share: number, state: Partial<LayerState>): Keyframe => ({
    ...{ ...still, ...state },
    at: Math.round((from + (to - from) * share) * 1000),
  });
  const away = (x: number, y: number) => inUnitsOf(layer, x * width, y * height);
  switch (how) {
    case 'in-left':
      return [at(0, away(-1, 0)), at(1, {})];
    case 'in-right':
      return [at(0, away(1, 0)), at(1, {})];
    case 'in-up':
      return [at(0, away(0, 1)), at(1, {})];
    case 'in-down':
      return [at(0, away(0, -1)), at(1, {})];
    case 'out-left':
      return [at(0, {}), at(1, away(-1, 0))];
    case 'out-right':
      return [at(0, {}), at(1, away(1, 0))];
    case 'out-up':
      return [at(0, {}), at(1, away(0, -1))];
    case 'out-down':
      return [at(0, {}), at(1, away(0, 1))];
    case 'pan-left':
      return [at(0, away(panned, 0)), at(1, {})];
    case 'pan-right':
      return [at(0, away(-panned, 0)), at(1, {})];
    case 'pan-up':
      return [at(0, away(0, panned)), at(1, {})];
    case 'pan-down':
      return [at(0, away(0, -panned)), at(1, {})];
    case 'appear':
      return [at(0, { opacity: 0 }), at(1, {})];
    case 'leave':
      return [at(0, {}), at(1, { opacity: 0 })];
    case 'light-up':
      return [at(0, { opacity: 0, scale: 0.7 }), at(1, {})];
    case 'press':
      return [at(0, {}), at(0.5, away(0, 0.04)), at(1, {})];
    case 'sway':
      return [at(0, {}), at(0.25, { rotate: -2 }), at(0.75, { rotate: 2 }), at(1, {})];
  }
}

/** A way in units of the drawing, in those of what a layer stands in. */
function inUnitsOf(
  { around: [a, b, c, d] }: DrawingLayer,
  x: number,
  y: number,
): Pick<LayerState, 'x' | 'y'> {
  const area = a * d - b * c;
  return { x: round((d * x - c * y) / area), y: round((a * y - b * x) / area) };
}

/** Movements that follow each other as one: at every moment of one of them, all others stand. */
function together(moves: readonly Keyframe[][]): Keyframe[] {
  const times = [...new Set(moves.flatMap((move) => move.map(({ at }) => at)))].sort((a, b) => a - b);
  return times.map((at) => ({
    ...moves.map((move) => standingAt(move, at)).reduce(joined, still),
    at,
  }));
}

function standingAt(move: readonly Keyframe[], at: number): LayerState {
  return move.findLast((one) => one.at <= at) ?? move[0] ?? still;
}

function joined(one: LayerState, other: LayerState): LayerState {
  return {
    x: one.x + other.x,
    y: one.y + other.y,
    rotate: one.rotate + other.rotate,
    scale: round(one.scale * other.scale),
    opacity: round(one.opacity * other.opacity),
  };
}

/** How a layer stands at a moment of its frame. */
export function stateAt({ keyframes }: LayerTrack, at: number): LayerState {
  const next = keyframes.findIndex((one) => one.at > at);
  const after = keyframes[next];
  const before = keyframes[next - 1];
  if (!after || !before) return (next === 0 ? keyframes[0] : keyframes.at(-1)) ?? still;
  const share = ease((at - before.at) / (after.at - before.at));
  const between = (name: keyof LayerState) => before[name] + (after[name] - before[name]) * share;
  return {
    x: between('x'),
    y: between('y'),
    rotate: between('rotate'),
    scale: between('scale'),
    opacity: between('opacity'),
  };
}

/** How far a movement is after a share of its time. */
function ease(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 1;
  const [x1, y1, x2, y2] = easing;
  const curve = (t: number, one: number, two: number) =>
    3 * (1 - t) ** 2 * t * one + 3 * (1 - t) * t ** 2 * two + t ** 3;
  let [low, high] = [0, 1];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (curve(middle, x1, x2) < share) low = middle;
    else high = middle;
  }
  return curve((low + high) / 2, y1, y2);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
