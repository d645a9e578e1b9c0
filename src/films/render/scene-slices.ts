import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { DrawingPart } from '../../design/drawing-layers.ts';
import type { Matrix } from '../../design/drawing-shapes.ts';
import type { Area } from '../stage.ts';
import type { FilmPlan, PlannedScene } from './film-plan.ts';
import { moves, shapesIn } from './moved-layers.ts';
import { paintLattice, paintQr } from './paint-ground.ts';
import { paintParts, standingAt } from './paint-shapes.ts';

/** A scene whose drawing is read. */
export interface Scene extends PlannedScene {
  parts: DrawingPart[];
  /** From the units of the drawing to the picture. */
  matrix: Matrix;
}

/** What a scene is painted of: pictures of what stands still, which are painted once, and parts of the drawing. */
export type Slice = Canvas | DrawingPart[];

/** So few shapes that stand still are painted again sooner than a picture of them is laid over the others. */
const fewShapes = 8;

/** A scene from the ground up, without its words. */
export function slicesOf(scene: Scene, plan: FilmPlan): Slice[] {
  const standing = standingAt(scene.tracks, 0);
  const runs: { isMoving: boolean; parts: DrawingPart[] }[] = [{ isMoving: false, parts: [] }];
  for (const part of scene.parts) {
    const isMoving = moves(part, standing);
    const last = runs.at(-1);
    if (last?.isMoving === isMoving) last.parts.push(part);
    else runs.push({ isMoving, parts: [part] });
  }
  const [ground, ...others] = runs;
  const drawn = (context: SKRSContext2D, parts: readonly DrawingPart[]) => {
    clip(context, scene.picture);
    paintParts(context, parts, scene.matrix, standing, plan.colours);
  };
  const bottom = painted(plan, (context) => {
    fill(context, { x: 0, y: 0, ...plan }, plan.colours.pane);
    paintLattices(context, scene, plan, ({ y }) => !scene.band || y < scene.band.y);
    drawn(context, ground?.parts ?? []);
  });
  const middle = others.map(({ isMoving, parts }) =>
    isMoving || shapesIn(parts).length <= fewShapes
      ? parts
      : painted(plan, (context) => drawn(context, parts)),
  );
  if (!scene.band && !plan.qr) return [bottom, ...middle];
  const top = painted(plan, (context) => {
    if (scene.band) fill(context, scene.band, plan.colours.pane);
    paintLattices(context, scene, plan, ({ y }) => scene.band !== undefined && y >= scene.band.y);
    if (plan.qr) paintQr(context, plan.qr.area, plan.qr.modules);
  });
  return [bottom, ...middle, top];
}

function paintLattices(
  context: SKRSContext2D,
  { lattices }: Scene,
  { inks }: FilmPlan,
  isShown: (area: Area) => boolean,
): void {
  for (const lattice of lattices.filter(isShown)) paintLattice(context, lattice, lattice.seed, inks);
}

function painted({ width, height }: FilmPlan, paint: (context: SKRSContext2D) => void): Canvas {
  const canvas = createCanvas(width, height);
  paint(canvas.getContext('2d'));
  return canvas;
}

/** Lets nothing be painted outside an area. */
export function clip(context: SKRSContext2D, { x, y, width, height }: Area): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

/** Fills an area with a colour. */
export function fill(context: SKRSContext2D, { x, y, width, height }: Area, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}
