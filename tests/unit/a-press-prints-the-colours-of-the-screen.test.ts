import { expect, test } from 'playwright/test';
import { paletteOf } from '../../src/design/palette.ts';
import { cmykToRgb, type Inks } from '../../src/design/press-inks.ts';
import { audiences, colourRoles } from '../../src/design/audiences.ts';

const written = ['text', 'muted', 'paper'];

/**
 * Inks with what they look like in print: patches of the characterization data FOGRA39L (Fogra, December 2006), their
 * CIELAB as sRGB, relative to the paper and with compensation of the black point.
 */
const measured: [Inks, string][] = [
  [[20, 0, 0, 0], '#d4edfc'],
  [[40, 0, 0, 0], '#a1daf8'],
  [[0, 40, 0, 0], '#f5b5d3'],
  [[0, 70, 0, 0], '#ed6fa7'],
  [[0, 0, 40, 0], '#fff7b2'],
  [[0, 0, 70, 0], '#fff266'],
  [[0, 0, 0, 40], '#b3b2b2'],
  [[0, 0, 0, 60], '#888887'],
  [[0, 0, 0, 80], '#585857'],
  [[40, 40, 0, 0], '#a69dcd'],
  [[70, 70, 0, 0], '#685aa3'],
  [[40, 0, 40, 0], '#a8d4af'],
  [[70, 0, 70, 0], '#49b271'],
  [[0, 40, 40, 0], '#f6af95'],
  [[0, 70, 70, 0], '#ed6a4c'],
  [[40, 40, 40, 0], '#aa9993'],
  [[70, 70, 70, 0], '#6b5955'],
  [[100, 40, 0, 0], '#0076bf'],
  [[100, 70, 0, 40], '#003871'],
  [[100, 40, 40, 40], '#005263'],
  [[0, 100, 70, 0], '#e4073b'],
  [[40, 100, 70, 20], '#8e2038'],
  [[70, 20, 70, 20], '#4b875c'],
  [[10, 20, 70, 0], '#ecc963'],
  [[100, 100, 40, 20], '#2d2956'],
];

test('inks are computed to look as they were measured in the printing condition that press files name', () => {
  const misses = measured.map(([inks, hex]) => missOf(hex, inks));
  for (const [at, miss] of misses.entries()) expect(miss, String(measured[at])).toBeLessThan(0.06);
  expect(misses.reduce((sum, miss) => sum + miss, 0) / misses.length).toBeLessThan(0.03);
});

test('every colour of a pane is on paper what it is on a screen', () => {
  for (const audience of audiences) {
    const { glass: screenGlass, roles: screenRoles, ...screen } = paletteOf(audience, 'read');
    const { glass, roles, ...press } = paletteOf(audience, 'shop');
    const names = Object.keys(screen).filter((name) => !written.includes(name)) as (keyof typeof screen)[];
    const pairs = [
      ...names.map((name) => [screen[name], press[name]] as const),
      ...screenGlass.map((colour, index) => [colour, glass[index]] as const),
      ...colourRoles.map((role) => [screenRoles[role], roles[role]] as const),
    ];
    // The light violet of media lies a little outside of what these inks reach.
    for (const [colour, inks] of pairs)
      expect(missOf(String(colour), inks as Inks), [audience, colour, inks].join(' ')).toBeLessThan(0.06);
  }
});

test('words are printed in black alone', () => {
  expect(paletteOf('tourism', 'shop').text).toEqual([0, 0, 0, 100]);
});

/** How far some inks on paper are from a colour, in the channel that is farthest. */
function missOf(hex: string, inks: Inks): number {
  const light = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return Math.max(...cmykToRgb(inks).map((value, at) => Math.abs(value - (light[at] ?? 0))));
}
