/** One lit pane of the lattice: a star or a cross on the grid, its glass (1–5). */
export interface LitPane {
  shape: 'star' | 'cross';
  /** Columns from the right edge, 1 being the last one. */
  column: number;
  /** Rows from the top, from 0. */
  row: number;
  glass: 1 | 2 | 3 | 4 | 5;
}

/** The side of a tile of the lattice, in px. */
export const tile = 64;

/**
 * The outline of the eight-pointed star in a tile of 64 × 64 units: two squares, one turned by 45°. Only its first
 * point is absolute, so that the outline moves with it.
 */
export const starPath =
  'M64 32l-9.4 9.4v13.2h-13.2l-9.4 9.4-9.4-9.4h-13.2v-13.2l-9.4-9.4 9.4-9.4v-13.2h13.2l9.4-9.4 9.4 9.4h13.2v13.2z';

/** The star as the two squares it is made of, in whole numbers, for a fill alone: it stands on every page and stays light. */
export const filledStarPath = 'M9 9h46v46H9zM32 0l32 32-32 32L0 32z';

/** The outline of the cross between four stars, around the corner of a tile, written likewise. */
export const crossPath =
  'M32 0l-9.4 9.4h-13.2v13.2l-9.4 9.4-9.4-9.4v-13.2h-13.2l-9.4-9.4 9.4-9.4h13.2v-13.2l9.4-9.4 9.4 9.4v13.2h13.2z';

const outlines = { star: starPath, cross: crossPath };

/**
 * The outline of panes as one SVG path, which a browser styles once and not once a pane.
 * @param panes what is lit, counted from the right edge, which is x = 0.
 * @returns path data in px.
 */
export function panesPath(panes: readonly Pick<LitPane, 'shape' | 'column' | 'row'>[]): string {
  return panes
    .map(({ shape, column, row }) =>
      outlines[shape].replace(
        /^M(\d+) (\d+)/,
        (_, x, y) => `M${Number(x) - column * tile} ${Number(y) + row * tile}`,
      ),
    )
    .join('');
}

/**
 * Which panes are lit: many at the right edge, where the light comes in, few towards the words.
 * The same seed always lights the same panes, so that two builds are alike.
 */
export function litPanes(seed: string, columns: number, rows: number): LitPane[] {
  const random = randomFrom(seed);
  const panes: LitPane[] = [];
  for (let column = 1; column <= columns; column++) {
    for (let row = 0; row < rows; row++) {
      const light = 1 - (column - 1) / columns;
      if (random() < light * 0.78) panes.push({ shape: 'star', column, row, glass: glassOf(random()) });
      if (random() < light * 0.22) panes.push({ shape: 'cross', column, row, glass: glassOf(random()) });
    }
  }
  return panes;
}

function glassOf(value: number): LitPane['glass'] {
  return value < 0.34 ? 1 : value < 0.58 ? 2 : value < 0.76 ? 3 : value < 0.9 ? 4 : 5;
}

/** A small deterministic generator (mulberry32) fed by the letters of the seed; gives numbers from 0 to 1. */
export function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
