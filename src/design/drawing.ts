import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColourRole } from './audiences.ts';

/** Where the drawings stand, from the root of the project; one SVG file each. */
export const drawingFolder = 'src/design/drawings';

/** The shapes of frame for which each drawing has a part chosen by eye, with width : height. */
export const cropRatios = { square: 1, wide: 12 / 5, screen: 16 / 9, tall: 9 / 16 } as const;

/** A shape of frame. */
export type Crop = keyof typeof cropRatios;
/** All shapes of frame. */
export const crops = Object.keys(cropRatios) as [Crop, ...Crop[]];

/** A part of a drawing in its units: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The drawings of a project folder as they stand, by their ids, in the order of their names. */
export function readDrawings(root: string): Map<string, string> {
  const folder = join(root, drawingFolder);
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  return new Map(names.sort().map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')]));
}

/** A drawing as it stands: flat SVG whose colours are `var(--<role>)`. */
export function drawingSource(id: string, root = process.cwd()): string {
  return readFileSync(join(root, drawingFolder, `${id}.svg`), 'utf8');
}

/** The whole of a drawing in its units, from its `viewBox`. */
export function wholeBox(source: string): Box {
  const [x = 0, y = 0, width = 480, height = 480] = (source.match(/viewBox="([^"]+)"/)?.[1] ?? '')
    .split(' ')
    .map(Number);
  return [x, y, width, height];
}

/** What stands inside the outer tag of a drawing, without line breaks. */
export function shapesOf(source: string): string {
  return source.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\n/g, '');
}

/** A drawing, or a part of it, as SVG in given colours, for what knows no custom properties. */
export function paintedSvg(
  source: string,
  colours: Readonly<Record<ColourRole, string>>,
  box: Box = wholeBox(source),
): string {
  const painted = shapesOf(source).replace(/var\(--(\w+)\)/g, (_, role: ColourRole) => colours[role]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}">${painted}</svg>`;
}
