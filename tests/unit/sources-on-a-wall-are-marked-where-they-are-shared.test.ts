import { expect, test } from 'playwright/test';
import { gatherRefs } from '../../src/print/blocks/gather-refs.ts';
import type { PrintBlock, PrintInline } from '../../src/print/blocks/print-tree.ts';

const text = (v: string): PrintInline => ({ t: 'text', v });
const refs = (...n: number[]): PrintInline => ({ t: 'refs', n });
const heading = (...c: PrintInline[]): PrintBlock => ({ t: 'h', level: 1, c });
const list = (...items: PrintInline[][]): PrintBlock => ({
  t: 'ul',
  items: items.map((c) => [{ t: 'p', c }]),
});
const table = (...rows: PrintInline[][][]): PrintBlock => ({
  ...{ t: 'table', head: [[text('Rule')], [text('Age')]], rows },
  ...{ widths: [1, 1], wideWidths: [1, 1] },
});

test('what rests on the same sources throughout is marked once, at its heading', () => {
  const hours = [heading(text('Hours')), list([text('24'), refs(1, 2)], [text('36'), refs(1, 2)])];
  expect(gatherRefs(hours)).toEqual([heading(text('Hours'), refs(1, 2)), list([text('24')], [text('36')])]);
});

test('where rows rest on different sources, each is marked once, and a row of two sources keeps both marks', () => {
  const shared = [[text('Pay')], [text('full'), refs(1)]];
  const mixed = [
    [text('Leave'), refs(1)],
    [text('42'), refs(2)],
  ];
  expect(gatherRefs([heading(text('Hours')), table(shared, mixed)])).toEqual([
    heading(text('Hours')),
    table([[text('Pay'), refs(1)], [text('full')]], mixed),
  ]);
});

test('what rests on no source stands under no mark', () => {
  const said = [heading(text('Hours')), list([text('24'), refs(1)], [text('an opinion')])];
  expect(gatherRefs(said)).toEqual(said);
});
