import { expect, test } from 'playwright/test';
import { impositionOf } from '../../src/print/press/impose.ts';

test('eight pages stand on two sheets so that the folded booklet reads from 1 to 8', () => {
  expect(impositionOf(8)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
});

test('sheets of 12 and 16 pages, folded into one another, read in order', () => {
  for (const pages of [4, 12, 16]) expect(folded(impositionOf(pages))).toEqual(range(pages));
});

test('pages that do not fill their sheets are refused', () => {
  expect(() => impositionOf(10)).toThrow('10 pages do not fold into a booklet; it needs a multiple of four');
});

/** Reads a booklet as a person does: right halves of the fronts inwards, then out again through the left halves. */
function folded(sides: readonly [left: number, right: number][]): number[] {
  const sheets = range(sides.length / 2).map(
    (sheet) => [sides[2 * sheet - 2], sides[2 * sheet - 1]] as const,
  );
  const inwards = sheets.flatMap(([front, back]) => [front?.[1] ?? 0, back?.[0] ?? 0]);
  const outwards = sheets.toReversed().flatMap(([front, back]) => [back?.[1] ?? 0, front?.[0] ?? 0]);
  return [...inwards, ...outwards];
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
