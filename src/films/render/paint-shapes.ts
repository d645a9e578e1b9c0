import { createCanvas, Path2D, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ColourRole } from '../../design/audiences.ts';
import { isLayer, type DrawingLayer, type DrawingPart } from '../../design/drawing-layers.ts';
import type { DrawnShape, Matrix } from '../../design/drawing-shapes.ts';
import { stateAt, type LayerState, type LayerTrack } from '../motion.ts';
import { stateMatrix, times } from './affine.ts';

/** How the layers of a drawing stand at a moment. */
export type Standing = (layer: DrawingLayer) => LayerState | undefined;

/** Tells how each layer stands at a moment of its frame; undefined for one that never moves. */
export function standingAt(tracks: readonly LayerTrack[], at: number): Standing {
  return ({ layer, nth }) => {
    const track = tracks.find((one) => one.layer === layer && one.nth === nth);
    return track && stateAt(track, at);
  };
}

/** Paints a drawing: `matrix` leads from its units to the picture, `colours` paint its roles. */
export function paintParts(
  context: SKRSContext2D,
  parts: readonly DrawingPart[],
  matrix: Matrix,
  standing: Standing,
  colours: Readonly<Record<ColourRole, string>>,
): void {
  for (const part of parts) {
    if (!isLayer(part)) {
      paintShape(context, part, matrix, colours);
      continue;
    }
    const state = standing(part);
    if (state?.opacity === 0) continue;
    const moved = state ? times(matrix, stateMatrix(state, part.around, part.middle)) : matrix;
    const paint = (on: SKRSContext2D) => paintParts(on, part.parts, moved, standing, colours);
    if (!state || state.opacity === 1) paint(context);
    else throughGlass(context, state.opacity, paint);
  }
}

let scratch: Canvas | undefined;
let isTaken = false;

/** What is painted together shines through together: its shapes do not show each other. */
function throughGlass(context: SKRSContext2D, opacity: number, paint: (on: SKRSContext2D) => void): void {
  const { width, height } = context.canvas;
  if (scratch?.width !== width || scratch.height !== height) scratch = createCanvas(width, height);
  const own = isTaken ? createCanvas(width, height) : scratch;
  const wasTaken = isTaken;
  isTaken = true;
  const on = own.getContext('2d');
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.clearRect(0, 0, width, height);
  paint(on);
  isTaken = wasTaken;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = opacity;
  context.drawImage(own, 0, 0);
  context.globalAlpha = 1;
}

function paintShape(
  context: SKRSContext2D,
  shape: DrawnShape,
  matrix: Matrix,
  colours: Readonly<Record<ColourRole, string>>,
): void {
  context.setTransform(...(matrix as [number, number, number, number, number, number]));
  const path = pathOf(shape);
  if (shape.fill) {
    context.fillStyle = colours[shape.fill];
    context.fill(path);
  }
  if (!shape.stroke) return;
  context.strokeStyle = colours[shape.stroke];
  context.lineWidth = shape.width;
  context.lineCap = shape.cap;
  context.lineJoin = shape.join;
  context.miterLimit = 4;
  context.setLineDash(shape.dash);
  context.stroke(path);
}

const paths = new WeakMap<DrawnShape, Path2D>();

function pathOf(shape: DrawnShape): Path2D {
  const known = paths.get(shape);
  if (known) return known;
  const path = new Path2D();
  for (const segment of shape.segments) {
    if (segment[0] === 'm') path.moveTo(segment[1], segment[2]);
    else if (segment[0] === 'l') path.lineTo(segment[1], segment[2]);
    else if (segment[0] === 'c')
      path.bezierCurveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
    else path.closePath();
  }
  paths.set(shape, path);
  return path;
}
