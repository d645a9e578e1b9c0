import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawingParts, isLayer, type DrawingPart } from '../../design/drawing-layers.ts';
import type { Matrix } from '../../design/drawing-shapes.ts';
import type { Area } from '../stage.ts';
import { areaAround, sharedOf, stateMatrix, times, unionOf } from './affine.ts';
import type { FilmPlan, PlannedScene, PlannedWords } from './film-plan.ts';
import { paintLattice, paintQr } from './paint-ground.ts';
import { paintParts, standingAt, type Standing } from './paint-shapes.ts';
import { wordsPicture } from './words-picture.ts';

interface Scene extends PlannedScene {
  parts: DrawingPart[];
  /** From the units of the drawing to the picture. */
  matrix: Matrix;
}

/** What can be seen of a moment, and where: two moments with the same values look alike. */
type Look = Map<string, { value: string; area: Area }>;

/** Paints the pictures of a film, one after the other, each time only what has changed. */
export class FilmPainter {
  readonly canvas: Canvas;
  readonly #plan: FilmPlan;
  readonly #context: SKRSContext2D;
  readonly #scenes: Scene[];
  readonly #words: ReadonlyMap<PlannedWords, Canvas>;
  readonly #whole: Area;
  /** The last picture of the scene before, while it fades. */
  readonly #before: Canvas;
  #look: Look = new Map();

  private constructor(plan: FilmPlan, words: ReadonlyMap<PlannedWords, Canvas>) {
    const { width, height } = plan;
    this.#plan = plan;
    this.#words = words;
    this.#whole = { x: 0, y: 0, width, height };
    this.canvas = createCanvas(width, height);
    this.#before = createCanvas(width, height);
    this.#context = this.canvas.getContext('2d');
    this.#scenes = plan.scenes.map((scene) => ({
      ...scene,
      parts: drawingParts(scene.source),
      matrix: matrixOf(scene),
    }));
  }

  /** Sets the words of a film first, since that takes its time. */
  static async of(plan: FilmPlan): Promise<FilmPainter> {
    const words = new Map<PlannedWords, Canvas>();
    const all = [
      ...plan.scenes.flatMap((scene) => scene.words),
      ...(plan.qr?.sample ? [plan.qr.sample] : []),
    ];
    for (const one of all) words.set(one, await wordsPicture(one));
    return new FilmPainter(plan, words);
  }

  /** Paints the picture of a moment; gives the part that changed since the last one, undefined when nothing did. */
  paint(at: number): Area | undefined {
    const scene = this.#scenes.findLast(({ start }) => start <= at);
    if (!scene) throw new Error(`the film has no picture at ${at} ms`);
    const look = this.#lookAt(scene, at);
    const dirty = this.#changed(look);
    if (!dirty) return undefined;
    const isFirst = look.get('scene')?.value !== this.#look.get('scene')?.value;
    if (isFirst) this.#before.getContext('2d').drawImage(this.canvas, 0, 0);
    this.#look = look;
    this.#paintWithin(dirty, scene, at);
    return dirty;
  }

  #lookAt(scene: Scene, at: number): Look {
    const number = this.#scenes.indexOf(scene);
    const share =
      number === 0 ? 1 : Math.min(1, (at - scene.start + 1000 / this.#plan.rate) / this.#plan.fade);
    const look: Look = new Map([['scene', { value: String(number), area: this.#whole }]]);
    look.set('fade', { value: String(share), area: this.#whole });
    const standing = standingAt(scene.tracks, at - scene.start);
    for (const [name, one] of movedIn(scene.parts, scene.matrix, standing))
      look.set(name, { ...one, area: sharedOf(one.area, scene.picture) ?? { ...scene.picture, width: 0 } });
    scene.words.forEach((words, index) =>
      look.set(`words ${index}`, { value: String(this.#opacityOf(scene, words, at)), area: words.area }),
    );
    return look;
  }

  #changed(look: Look): Area | undefined {
    let dirty: Area | undefined;
    for (const [name, { value, area }] of look) {
      const before = this.#look.get(name);
      if (before?.value === value) continue;
      dirty = unionOf(dirty, before ? unionOf(before.area, area) : area);
    }
    return dirty && sharedOf(dirty, this.#whole);
  }

  #paintWithin(dirty: Area, scene: Scene, at: number): void {
    const context = this.#context;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    clip(context, dirty);
    this.#paintGround(scene);
    context.save();
    clip(context, scene.picture);
    const standing = standingAt(scene.tracks, at - scene.start);
    paintParts(context, scene.parts, scene.matrix, standing, this.#plan.colours);
    context.restore();
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (scene.band) fill(context, scene.band, this.#plan.colours.pane);
    this.#paintLattices(scene, ({ y }) => scene.band !== undefined && y >= scene.band.y);
    for (const words of scene.words) {
      const picture = this.#words.get(words);
      context.globalAlpha = this.#opacityOf(scene, words, at);
      if (picture && context.globalAlpha > 0) context.drawImage(picture, words.area.x, words.area.y);
    }
    context.globalAlpha = 1;
    this.#paintQr();
    const share = Number(this.#look.get('fade')?.value ?? 1);
    if (share < 1) {
      context.globalAlpha = 1 - share;
      context.drawImage(this.#before, 0, 0);
    }
    context.restore();
  }

  #paintGround(scene: Scene): void {
    fill(this.#context, this.#whole, this.#plan.colours.pane);
    this.#paintLattices(scene, ({ y }) => scene.band === undefined || y < scene.band.y);
  }

  #paintLattices(scene: Scene, isShown: (area: Area) => boolean): void {
    for (const lattice of scene.lattices.filter(isShown))
      paintLattice(this.#context, lattice, lattice.seed, this.#plan.inks);
  }

  #paintQr(): void {
    const { qr } = this.#plan;
    if (!qr) return;
    paintQr(this.#context, qr.area, qr.modules);
    const sample = qr.sample && this.#words.get(qr.sample);
    if (!qr.sample || !sample) return;
    const { area } = qr.sample;
    fill(this.#context, area, '#ffffff');
    this.#context.drawImage(sample, area.x, area.y);
  }

  /** Words come and go with their scene; those of a loop also with each other. */
  #opacityOf(scene: PlannedScene, { start, end }: PlannedWords, at: number): number {
    const { fade } = this.#plan;
    const comes = start === scene.start ? 1 : (at - start) / fade;
    const goes = end === scene.end ? 1 : (end - at) / fade + 1;
    return Math.round(Math.max(0, Math.min(1, comes, goes)) * 100) / 100;
  }
}

/** The part that is seen fills its place; what it has more is cut off evenly. */
function matrixOf({ box: [x, y, width, height], picture }: PlannedScene): Matrix {
  const unit = Math.max(picture.width / width, picture.height / height);
  const left = picture.x + (picture.width - width * unit) / 2 - x * unit;
  const top = picture.y + (picture.height - height * unit) / 2 - y * unit;
  return [unit, 0, 0, unit, left, top];
}

/** Where each layer that moves stands in the picture. */
function movedIn(
  parts: readonly DrawingPart[],
  matrix: Matrix,
  standing: Standing,
): [name: string, look: { value: string; area: Area }][] {
  return parts.filter(isLayer).flatMap((layer): [string, { value: string; area: Area }][] => {
    const state = standing(layer);
    const moved = state ? times(matrix, stateMatrix(state, layer.around, layer.middle)) : matrix;
    const inside = movedIn(layer.parts, moved, standing);
    if (!state) return inside;
    const shapes = shapesIn(layer.parts);
    const points = shapes.flatMap(({ segments }) => segments.flatMap(pointsOf));
    const widest = Math.max(0, ...shapes.map(({ stroke, width }) => (stroke ? width : 0)));
    const unit = Math.hypot(moved[0], moved[1]);
    const value = [...moved.map((one) => Math.round(one * 100) / 100), Math.round(state.opacity * 100)].join(
      ' ',
    );
    return [
      [`${layer.layer} ${layer.nth}`, { value, area: areaAround(points, moved, widest * unit * 1.5 + 3) }],
      ...inside,
    ];
  });
}

function shapesIn(parts: readonly DrawingPart[]): Exclude<DrawingPart, { layer: string }>[] {
  return parts.flatMap((part) => (isLayer(part) ? shapesIn(part.parts) : [part]));
}

function pointsOf([, ...at]: readonly [string, ...number[]]): [number, number][] {
  return at.flatMap((value, index): [number, number][] =>
    index % 2 === 0 ? [[value, at[index + 1] ?? 0]] : [],
  );
}

function clip(context: SKRSContext2D, { x, y, width, height }: Area): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
}

function fill(context: SKRSContext2D, { x, y, width, height }: Area, colour: string): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}
