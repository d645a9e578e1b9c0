import { expect, test } from 'playwright/test';
import { audienceLooks, lowInkColours } from '../../src/design/audiences.ts';
import { drawingPicture } from '../../src/design/drawing-picture.ts';
import type { Box } from '../../src/design/drawing.ts';

test('another drawing, part, colour or width is another picture; the same ones are the same bytes', async () => {
  const { colours } = audienceLooks.schools;
  const whole: Box = [0, 0, 480, 480];
  const part: Box = [120, 120, 240, 240];
  const pictures = [
    await drawingPicture('sign-passport', whole, colours, 48),
    await drawingPicture('sign-debt', whole, colours, 48),
    await drawingPicture('sign-passport', part, colours, 48),
    await drawingPicture('sign-passport', whole, lowInkColours, 48),
    await drawingPicture('sign-passport', whole, colours, 64),
  ].map((picture) => picture.toString('base64'));
  expect(new Set(pictures).size).toBe(pictures.length);
  expect((await drawingPicture('sign-passport', whole, colours, 48)).toString('base64')).toBe(pictures[0]);
});
