import type { SKRSContext2D } from '@napi-rs/canvas';
import { glassesOf, starPoints } from '../../design/lattice-shapes.ts';
import type { Area } from '../stage.ts';
import type { FilmPlan } from './film-plan.ts';

/** The side of a tile of the lattice in px. */
const tile = 64;

/** A quiet lattice on the ground, with some of its glasses lit at the right edge. */
export function paintLattice(
  context: SKRSContext2D,
  { x, y, width, height }: Area,
  seed: string,
  { lead, glass, outline }: FilmPlan['inks'],
): void {
  const columns = Math.ceil(width / tile);
  const rows = Math.round(height / tile);
  const left = x + width - columns * tile;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = lead;
  context.lineWidth = 2;
  for (let index = 0; index < columns * rows; index += 1) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    star(context, left + column * tile, y + row * tile, tile);
    star(context, left + (column + 0.32) * tile, y + (row + 0.32) * tile, tile * 0.36);
  }
  context.strokeStyle = outline;
  context.lineWidth = 3;
  for (const shape of glassesOf(seed, Math.min(columns, 7), rows)) {
    const shift = left + (columns - Math.min(columns, 7)) * tile;
    const points = shape.points.map(([px, py]) => [shift + px * tile, y + py * tile] as const);
    // A glass that is cut looks whole only where the picture ends.
    if (
      !points.every(
        ([px, py]) =>
          isClear(px, x, width, context.canvas.width) && isClear(py, y, height, context.canvas.height),
      )
    )
      continue;
    polygon(context, points);
    context.fillStyle = glass[shape.glass - 1] ?? lead;
    context.fill();
    context.stroke();
  }
  context.restore();
}

/** Tells whether a point lies within an area along one axis, or beyond its edge where the picture ends too. */
function isClear(at: number, start: number, length: number, most: number): boolean {
  return (at >= start - 1 || start <= 0) && (at <= start + length + 1 || start + length >= most);
}

/** A code for scanning on white, with its quiet zone. */
export function paintQr(
  context: SKRSContext2D,
  { x, y, width, height }: Area,
  modules: readonly boolean[][],
): void {
  const quiet = 3;
  const unit = width / (modules.length + 2 * quiet);
  context.fillStyle = '#ffffff';
  context.fillRect(x, y, width, height);
  context.fillStyle = '#000000';
  modules.forEach((row, down) =>
    row.forEach((isDark, across) => {
      if (isDark)
        context.fillRect(
          Math.round(x + (across + quiet) * unit),
          Math.round(y + (down + quiet) * unit),
          Math.ceil(unit),
          Math.ceil(unit),
        );
    }),
  );
}

function star(context: SKRSContext2D, x: number, y: number, size: number): void {
  polygon(
    context,
    starPoints.map(([px = 0, py = 0]) => [x + px * size, y + py * size]),
  );
  context.stroke();
}

function polygon(context: SKRSContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}
