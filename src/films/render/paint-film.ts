import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { drawingParts } from '../../design/drawing-layers.ts';
import type { Matrix } from '../../design/drawing-shapes.ts';
import type { Area } from '../stage.ts';
import { sharedOf, times, unionOf } from './affine.ts';
import type { FilmPlan, PlannedScene, PlannedWords } from './film-plan.ts';
import { isSmallChange, movedIn, type Seen } from './moved-layers.ts';
import { paintParts, standingAt } from './paint-shapes.ts';
import { clip, fill, slicesOf, type Scene, type Slice } from './scene-slices.ts';
import { wordsPicture } from './words-picture.ts';

/** What can be seen of a moment: two moments with the same values look alike. */
type Look = Map<string, Seen>;

/** A part of the picture, which begins and ends on even px, as RGBA. */
export interface Patch {
  area: Area;
  rgba: Uint8ClampedArray;
}

/** Paints the pictures of a film, one after the other, each time only what has changed. */
export class FilmPainter {
  readonly #plan: FilmPlan;
  readonly #scenes: Scene[];
  readonly #words: ReadonlyMap<PlannedWords, Canvas>;
  readonly #whole: Area;
  #slices: { of: Scene; slices: Slice[] } | undefined;
  /** The last picture of the scene before, while it fades. */
  #before: Canvas | undefined;
  #look: Look = new Map();
  #last: { scene: Scene; at: number } | undefined;

  private constructor(plan: FilmPlan, words: ReadonlyMap<PlannedWords, Canvas>) {
    const { width, height } = plan;
    this.#plan = plan;
    this.#words = words;
    this.#whole = { x: 0, y: 0, width, height };
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

  /** Goes on to a moment; gives the part that changed since the last one, undefined when nothing or too little did. */
  paint(at: number): Patch | undefined {
    const scene = this.#scenes.findLast(({ start }) => start <= at);
    if (!scene) throw new Error(`the film has no picture at ${at} ms`);
    const last = this.#last;
    if (last && last.scene !== scene) this.#before = this.#picture(this.#whole, last.scene, last.at);
    const look = this.#lookAt(scene, at);
    if (this.#canWait(look, at)) return undefined;
    const changed = this.#changed(look);
    this.#look = look;
    this.#last = { scene, at };
    return changed && { area: changed, rgba: this.#pixels(changed) };
  }

  /** All of the picture that stands now, as RGBA. */
  whole(): Uint8ClampedArray {
    return this.#pixels(this.#whole);
  }

  #lookAt(scene: Scene, at: number): Look {
    const number = this.#scenes.indexOf(scene);
    const look: Look = new Map([['scene', { value: String(number), area: this.#whole }]]);
    look.set('fade', { value: String(this.#shareOf(scene, at)), area: this.#whole });
    const standing = standingAt(scene.tracks, at - scene.start);
    for (const [name, one] of movedIn(scene.parts, scene.matrix, standing))
      look.set(name, { ...one, area: sharedOf(one.area, scene.picture) ?? { ...scene.picture, width: 0 } });
    scene.words.forEach((words, index) =>
      look.set(`words ${index}`, { value: String(this.#opacityOf(scene, words, at)), area: words.area }),
    );
    return look;
  }

  /** Of two pictures, the second waits where little has changed, as in films that are drawn by hand. */
  #canWait(look: Look, at: number): boolean {
    const number = Math.round((at * this.#plan.rate) / 1000);
    return number % 2 === 1 && [...look].every(([name, now]) => isSmallChange(this.#look.get(name), now));
  }

  #changed(look: Look): Area | undefined {
    let changed: Area | undefined;
    for (const [name, { value, area }] of look) {
      const before = this.#look.get(name);
      if (before?.value === value) continue;
      changed = unionOf(changed, before ? unionOf(before.area, area) : area);
    }
    return changed && sharedOf(changed, this.#whole);
  }

  #pixels(area: Area): Uint8ClampedArray {
    if (!this.#last) throw new Error('nothing is painted yet');
    const canvas = this.#picture(area, this.#last.scene, this.#last.at);
    return canvas.getContext('2d').getImageData(0, 0, area.width, area.height).data;
  }

  /** A part of a picture, on a canvas of its size: reading one takes time by the size of all of it. */
  #picture(area: Area, scene: Scene, at: number): Canvas {
    const canvas = createCanvas(area.width, area.height);
    const context = canvas.getContext('2d');
    const [left, top] = [-area.x, -area.y];
    const matrix = times([1, 0, 0, 1, left, top], scene.matrix);
    const standing = standingAt(scene.tracks, at - scene.start);
    for (const slice of this.#slicesOf(scene)) {
      if (!Array.isArray(slice)) {
        context.drawImage(slice, left, top);
        continue;
      }
      context.save();
      clip(context, moved(scene.picture, left, top));
      paintParts(context, slice, matrix, standing, this.#plan.colours);
      context.restore();
    }
    for (const words of scene.words) {
      const picture = this.#words.get(words);
      context.globalAlpha = this.#opacityOf(scene, words, at);
      if (picture && context.globalAlpha > 0)
        context.drawImage(picture, words.area.x + left, words.area.y + top);
    }
    context.globalAlpha = 1;
    const sample = this.#plan.qr?.sample;
    const marked = sample && this.#words.get(sample);
    if (marked) {
      fill(context, moved(sample.area, left, top), '#ffffff');
      context.drawImage(marked, sample.area.x + left, sample.area.y + top);
    }
    const share = this.#shareOf(scene, at);
    if (share < 1 && this.#before) {
      context.globalAlpha = 1 - share;
      context.drawImage(this.#before, left, top);
    }
    return canvas;
  }

  #slicesOf(scene: Scene): Slice[] {
    if (this.#slices?.of !== scene) this.#slices = { of: scene, slices: slicesOf(scene, this.#plan) };
    return this.#slices.slices;
  }

  /** How far a scene has come through the one before it; the first has none. */
  #shareOf(scene: Scene, at: number): number {
    if (scene === this.#scenes[0]) return 1;
    return Math.min(1, (at - scene.start + 1000 / this.#plan.rate) / this.#plan.fade);
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

function moved({ x, y, width, height }: Area, left: number, top: number): Area {
  return { x: x + left, y: y + top, width, height };
}
