import { expect, test } from 'playwright/test';
import { audienceLooks, lowInkColours } from '../../src/design/audiences.ts';
import { drawingPicture } from '../../src/design/drawing-picture.ts';
import { drawnShapes } from '../../src/design/drawing-shapes.ts';
import { drawingSource, type Box } from '../../src/design/drawing.ts';

test('another drawing, part, colour or width is another picture; the same ones are the same bytes', async () => {
  const { colours } = audienceLooks.schools;
  const [passport, debt] = ['sign-passport', 'sign-debt'].map((id) => drawnShapes(drawingSource(id)));
  if (!passport || !debt) throw new Error('there are two drawings');
  const whole: Box = [0, 0, 480, 480];
  const part: Box = [120, 120, 240, 240];
  const pictures = [
    await drawingPicture(passport, whole, colours, 48),
    await drawingPicture(debt, whole, colours, 48),
    await drawingPicture(passport, part, colours, 48),
    await drawingPicture(passport, whole, lowInkColours, 48),
    await drawingPicture(passport, whole, colours, 64),
  ].map((picture) => picture.toString('base64'));
  expect(new Set(pictures).size).toBe(pictures.length);
  expect((await drawingPicture(passport, whole, colours, 48)).toString('base64')).toBe(pictures[0]);
});
