import svgpath from 'svgpath';
import { parse, type HTMLElement } from 'node-html-parser';
import {
  lookOf,
  plainLook,
  shapeOf,
  transformsOf,
  type Look,
  type Segment,
} from '../design/drawing-shapes.ts';
import { shapesOf, type Box } from '../design/drawing.ts';
import type { LayerTrack } from './motion.ts';

/**
 * The shapes of a drawing that are seen in a part of it, with a group of its own around each layer that moves: the
 * animation of the group leaves the place alone that the layer has by itself. Names of layers are left out, and so are
 * shapes and pieces of paths that stand outside the part and do not move: a page has no bytes for what nobody sees.
 */
export function movingShapes(
  source: string,
  box: Box,
  tracks: readonly LayerTrack[],
  classes: readonly string[],
): string {
  const root = parse(source);
  const layers = root.querySelectorAll('[data-layer]');
  const moving = tracks.flatMap(({ layer, nth }, index) => {
    const place = layers.filter((one) => one.getAttribute('data-layer') === layer).at(nth);
    return place ? [{ place, name: classes[index] ?? '' }] : [];
  });
  const fixed = new Set(moving.map(({ place }) => place));
  for (const child of root.querySelector('svg')?.children ?? [])
    leaveOutUnseen(child, box, plainLook, '', fixed);
  for (const layer of layers) layer.removeAttribute('data-layer');
  // From the innermost out: a layer inside another one is wrapped before its text is taken.
  moving.sort((one, other) => layers.indexOf(other.place) - layers.indexOf(one.place));
  for (const { place, name } of moving) place.replaceWith(`<g class="${name}">${place.outerHTML}</g>`);
  // A point of a large drawing is less than half a pixel of a page.
  return compact(shapesOf(root.toString()), box[2] >= 1000 ? 0 : 1);
}

/** The same shapes in fewer bytes: points as steps from the one before, and attributes in one order. */
function compact(shapes: string, digits: number): string {
  return shapes
    .replace(/><\/(?:path|rect|circle|ellipse)>/g, '/>')
    .replace(/<(path|rect|circle|ellipse)((?: [\w-]+="[^"]*")*) ?\/>/g, (_, name: string, given: string) => {
      const attributes = [...given.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) =>
        key === 'd' ? { key, value: svgpath(value).rel().round(digits).toString() } : { key, value },
      );
      const place = ({ key }: { key: string }) => order.indexOf(key);
      const sorted = attributes.sort((one, other) => place(one) - place(other));
      return `<${name}${sorted.map(({ key, value }) => ` ${key}="${value}"`).join('')}/>`;
    });
}

/** What many shapes share comes first, so that compression finds it again. */
const order = ['fill', 'stroke', 'stroke-linecap', 'stroke-linejoin', 'stroke-width', 'transform', 'd'];

function leaveOutUnseen(
  element: HTMLElement,
  box: Box,
  around: Look,
  transforms: string,
  moving: ReadonlySet<HTMLElement>,
): void {
  if (moving.has(element)) return;
  const look = lookOf(element, around);
  const own = transformsOf(element, transforms);
  if (element.rawTagName === 'g') {
    for (const child of [...element.children]) leaveOutUnseen(child, box, look, own, moving);
    if (element.children.length === 0) element.remove();
    return;
  }
  const pieces = (element.getAttribute('d') ?? '').split(/(?=M)/);
  if (element.rawTagName === 'path' && pieces.length > 1 && !pieces.some((piece) => piece.includes('m'))) {
    const seen = pieces.filter((piece) => {
      const alone = parse(`<path d="${piece}"/>`).firstChild as HTMLElement;
      return isSeen(shapeOf(alone, look, own), box);
    });
    if (seen.length > 0) element.setAttribute('d', seen.join(''));
    else element.remove();
  } else if (!isSeen(shapeOf(element, look, own), box)) element.remove();
}

/** Tells whether a shape, its stroke with it, reaches into a part of a drawing; curves lie between their points. */
function isSeen(
  { segments, stroke, width }: { segments: readonly Segment[]; stroke: unknown; width: number },
  [left, top, wide, high]: Box,
): boolean {
  const points = segments.flatMap(([, ...at]) => at);
  const rim = stroke === null ? 0 : width;
  const reaches = (values: number[], from: number, size: number) =>
    Math.min(...values) - rim < from + size && Math.max(...values) + rim > from;
  return (
    reaches(
      points.filter((_, index) => index % 2 === 0),
      left,
      wide,
    ) &&
    reaches(
      points.filter((_, index) => index % 2 === 1),
      top,
      high,
    )
  );
}
