import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, test } from 'playwright/test';
import { withWideGround } from '../../src/components/Drawing/wide-ground.ts';
import { readContent } from '../../src/content/read-content.ts';
import { endlessGround, framedBox, standingOf } from '../../src/design/drawing-frame.ts';
import { drawnShapes } from '../../src/design/drawing-shapes.ts';
import { printDrawing } from '../../src/print/blocks/print-drawing.ts';
import { templateFolder } from '../../src/print/typst/typst.ts';

const { catalog } = readContent(process.cwd());
const flat = catalog.drawings
  .map(({ id }) => printDrawing(catalog, 'az', id))
  .filter(({ whole: [, , width, height] }) => width >= height);
const ratios = [0.6, 0.875, 1, 1.44, 16 / 9, 12 / 5, 4];

test('nearly every sign and scene is whole in a frame that is wider than it', () => {
  const free = flat.filter(({ wider }) => wider !== null);
  expect(free.length).toBeGreaterThan(0.9 * flat.length);
  for (const one of free) {
    const [left, top, width, height] = framedBox(one, 4);
    const [x, y, ownWidth, ownHeight] = one.whole;
    expect([top, height], one.id).toEqual([y, ownHeight]);
    expect(left <= x && left + width >= x + ownWidth, one.id).toBe(true);
  }
});

test('a part has the shape of its frame, whatever stands in its way', () => {
  for (const one of flat)
    for (const ratio of ratios) {
      const [, , width, height] = framedBox(one, ratio);
      // Parts chosen by eye end at 9 : 16 and 12 : 5.
      if (one.wider !== null && one.higher !== null)
        expect(width / height, `${one.id} ${ratio}`).toBeCloseTo(ratio, 3);
    }
});

test('paper shows the same part as an office file', () => {
  const compiler = NodeCompiler.create({ workspace: templateFolder });
  const result = compiler.compile({
    mainFileContent: [
      '#import "drawing.typ": part',
      '#let (drawings, ratios) = json(bytes(sys.inputs.data))',
      '#metadata(drawings.map(one => ratios.map(ratio => part(one, ratio).box)))<boxes>',
    ].join('\n'),
    inputs: { data: JSON.stringify({ drawings: flat.map((one) => ({ ...one, shapes: [] })), ratios }) },
  });
  if (!result.result) throw new Error(`${join(templateFolder, 'drawing.typ')} does not compile`);
  const [found] = compiler.query(result.result, { selector: '<boxes>' }) as { value: number[][][] }[];
  flat.forEach((one, index) =>
    ratios.forEach((ratio, at) =>
      framedBox(one, ratio).forEach((value, side) =>
        expect(found?.value[index]?.[at]?.[side], `${one.id} ${ratio}`).toBeCloseTo(value, 6),
      ),
    ),
  );
});

test('ground and lines from side to side go on; what enters from a side decides where the drawing stands', () => {
  const svg = (inside: string) =>
    drawnShapes(
      `<svg viewBox="0 0 480 480"><rect width="480" height="480" fill="var(--pane)"/>${inside}</svg>`,
    );
  const whole = [0, 0, 480, 480] as const;
  const standing = (inside: string) => standingOf(endlessGround(svg(inside), whole), whole);
  const floor = '<rect y="400" width="480" height="80" fill="var(--body)"/>';
  const line = '<path d="M0 400h480" fill="none" stroke="var(--light)" stroke-width="8"/>';
  const arm = (to: number) =>
    `<path d="M${to} 300 300 200" fill="none" stroke="var(--glow)" stroke-width="30"/>`;
  expect(standing(floor + line)).toEqual({ wider: 0.5, higher: 0.5 });
  expect(standing(arm(-20))).toEqual({ wider: 0, higher: 0.5 });
  expect(standing(arm(500))).toEqual({ wider: 1, higher: 0.5 });
  expect(standing(arm(-20) + arm(500)).wider).toBe(null);
  expect(standing(arm(-800) + arm(500)).wider).toBe(1);
  const [, ground] = endlessGround(svg(floor), whole);
  const xs = ground?.segments.flatMap(([, ...at]) => at.slice(0, 1)) ?? [];
  expect([Math.min(...xs) < -720, Math.max(...xs) > 1200]).toEqual([true, true]);
});

test('on a page the ground of a sign goes on at both sides, and what stands on it does not', () => {
  const inside = [
    '<rect width="480" height="480" fill="var(--pane)"/>',
    '<rect x="0" y="400" width="480" height="80" fill="var(--body)"/>',
    '<path d="M0 376h480" fill="none" stroke="var(--shade)"/>',
    '<rect x="60" y="300" width="90" height="90" fill="var(--glow)"/>',
    '<path d="M60 300h90" fill="none" stroke="var(--shade)"/>',
    '<g transform="rotate(9)"><path d="M-20 0H1200" fill="none" stroke="var(--glow)"/></g>',
    '<rect width="480" height="9" transform="rotate(9)" fill="var(--soft)"/>',
  ];
  const wide = withWideGround(`<svg viewBox="0 0 480 480">${inside.join('')}</svg>`);
  expect(wide).toContain('<rect x="-480" width="1440" height="480" fill="var(--pane)"/>');
  expect(wide).toContain('<rect y="400" x="-480" width="1440" height="80" fill="var(--body)"/>');
  expect(wide).toContain('<path d="M-480 376H960" fill="none"');
  for (const kept of inside.slice(3)) expect(wide).toContain(kept);
});
