import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { audienceLooks, audiences } from '../../src/design/audiences.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

for (const audience of audiences) {
  test(`words on the pane of ${audience}, and in its colour on paper, hold 7:1`, () => {
    const { colours, ink: inks } = audienceLooks[audience];
    const { pane } = colours;
    for (const name of ['glass-text', 'number'])
      expect(contrast(tokenIn(light, ':root', name), pane)).toBeGreaterThanOrEqual(7);
    for (const [part, ink] of [
      [light, inks.light],
      [dark, inks.dark],
    ] as const) {
      for (const ground of ['paper', 'raised'])
        expect(contrast(ink, tokenIn(part, ':root', ground)), ground).toBeGreaterThanOrEqual(7);
    }
  });
}

test('text, quiet text and warnings hold 7:1 on every ground, light and dark', () => {
  for (const part of [light, dark]) {
    const token = (name: string) => tokenIn(part, ':root', name);
    for (const ground of ['paper', 'raised']) {
      for (const ink of ['ink', 'muted', 'danger'])
        expect(contrast(token(ink), token(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
    }
    for (const ink of ['ink', 'danger'])
      expect(contrast(token(ink), token('danger-ground'))).toBeGreaterThanOrEqual(7);
  }
});

function tokenIn(part: string, rule: string, name: string): string {
  const body = part.split(`${rule} {`)[1]?.split('}')[0] ?? '';
  const value = body.match(new RegExp(`--${name}: (#[0-9a-f]{3,6})`))?.[1];
  if (value === undefined) throw new Error(`tokens.css: --${name} is not set in ${rule}`);
  return value;
}

/** The contrast ratio of two colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const hex =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
