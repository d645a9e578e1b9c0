import { expect, test } from 'playwright/test';
import { paletteOf } from '../../src/design/palette.ts';
import { onPaper, type Inks } from '../../src/design/press-inks.ts';
import { audiences } from '../../src/content/schemas/page.ts';

const written = ['text', 'muted', 'paper'];

test('every colour of a pane is on paper what it is on a screen, with no more ink than dries', () => {
  for (const audience of audiences) {
    const { glass: screenGlass, ...screen } = paletteOf(audience, 'read');
    const { glass, ...press } = paletteOf(audience, 'shop');
    const names = Object.keys(screen).filter((name) => !written.includes(name)) as (keyof typeof screen)[];
    const pairs = [
      ...names.map((name) => [screen[name], press[name]] as const),
      ...screenGlass.map((colour, index) => [colour, glass[index]] as const),
    ];
    for (const [colour, inks] of pairs) {
      const seen = onPaper(inks as Inks);
      lightOf(String(colour)).forEach((value, at) =>
        expect(Math.abs(value - (seen[at] ?? 0)), `${audience} ${colour} ${inks}`).toBeLessThan(0.05),
      );
      expect((inks as Inks).reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(280);
    }
  }
});

test('words are printed in black alone', () => {
  expect(paletteOf('tourism', 'shop').text).toEqual([0, 0, 0, 100]);
});

function lightOf(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
}
