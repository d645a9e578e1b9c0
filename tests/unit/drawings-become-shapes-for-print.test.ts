import { expect, test } from 'playwright/test';
import { drawnShapes } from '../../src/design/drawing-shapes.ts';

const drawn = (piece: string) =>
  drawnShapes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480">${piece}</svg>`);

test('a shape has its colours by role, and its outline without transforms', () => {
  const [shape] = drawn(
    '<g fill="var(--glow)" transform="translate(100 10)"><rect transform="scale(2)" width="5" height="4"/></g>',
  );
  expect(shape?.fill).toBe('glow');
  expect(shape?.stroke).toBeNull();
  expect(shape?.segments).toEqual([['m', 100, 10], ['l', 110, 10], ['l', 110, 18], ['l', 100, 18], ['z']]);
});

test('two numbers of a transform may be divided by a minus alone', () => {
  const [shape] = drawn('<path fill="var(--pane)" transform="translate(0-190)" d="M5 200h1"/>');
  expect(shape?.segments[0]).toEqual(['m', 5, 10]);
});

test('a stroke and its dashes grow with what they stand in', () => {
  const [shape] = drawn(
    '<path transform="scale(-3 3)" stroke="var(--shade)" stroke-width="2" stroke-dasharray="4 1" d="M0 0h9"/>',
  );
  expect(shape?.width).toBeCloseTo(6);
  expect(shape?.dash).toEqual([12, 3]);
});

test('an element that is no shape is named', () => {
  expect(() => drawn('<text>152</text>')).toThrow('<text> does not belong in a drawing');
});
