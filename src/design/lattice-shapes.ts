import { crossPath, litPanes, starPath, tile } from './lattice.ts';

/** A glass of the lattice as a polygon on a grid whose tile is 1 × 1. */
export interface GlassShape {
  glass: number;
  points: [x: number, y: number][];
}

/** The lit glasses of a lattice, from its right edge leftwards; the same seed always gives the same ones. */
export function glassesOf(seed: string, columns: number, rows: number): readonly GlassShape[] {
  const key = `${seed} ${columns} ${rows}`;
  const found =
    known.get(key) ??
    litPanes(seed, columns, rows).map(({ shape, column, row, glass }) => ({
      glass,
      points: outlines[shape].map(([x, y]): [number, number] => [
        round(x / tile + columns - column),
        round(y / tile + row),
      ]),
    }));
  known.set(key, found);
  return found;
}

/** The files of a publication have the same lattices. */
const known = new Map<string, readonly GlassShape[]>();

const outlines = { star: pointsOf(starPath), cross: pointsOf(crossPath) };

/** The outline of the star in a tile of 1 × 1. */
export const starPoints = outlines.star.map(([x, y]) => [round(x / tile), round(y / tile)]);

/** The outline of the cross between four stars, around the corner of a tile of 1 × 1. */
export const crossPoints = outlines.cross.map(([x, y]) => [round(x / tile), round(y / tile)]);

/** The corners of an SVG path made of straight strokes. */
export function pointsOf(path: string): [x: number, y: number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MlLhHvV])([^MlLhHvVz]*)/g)].flatMap(([, command = '', rest = '']) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const found: [number, number][] = [];
    for (let index = 0; index < numbers.length;) {
      const value = numbers[index++] ?? 0;
      if (command === 'h') x += value;
      else if (command === 'H') x = value;
      else if (command === 'v') y += value;
      else if (command === 'V') y = value;
      else {
        const next = numbers[index++] ?? 0;
        [x, y] = command === 'l' ? [x + value, y + next] : [value, next];
      }
      found.push([round(x), round(y)]);
    }
    return found;
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
