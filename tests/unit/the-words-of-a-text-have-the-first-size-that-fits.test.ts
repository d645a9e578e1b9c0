import { expect, test } from 'playwright/test';
import { fittedInside, fitting } from '../../src/print/typst/fitting.ts';
import type { Compiled } from '../../src/print/typst/typst.ts';

/** A drawing of so many pages, whose template tells a size. */
function drawing(pages: number, size?: number): Compiled {
  return {
    pages,
    pdf: () => new Uint8Array(),
    svg: () => '',
    query: () => (size === undefined ? [] : [size]),
  };
}

/** Draws a text of one page for each pt of its words, and tells the sizes that were tried. */
function trial(sizes: readonly number[], most: number, byHalves: boolean, text: object = {}) {
  const tried: number[] = [];
  const at = (size: number) => {
    tried.push(size);
    return drawing(size);
  };
  const { pages } = fitting(text, { sizes, byHalves, at, fit: (made) => most - made.pages });
  return { pages, tried };
}

const sizes = [12, 11, 10, 9, 8, 7, 6, 5];

test('the largest size that fits is found by halves', () => {
  for (const most of sizes) {
    const { pages, tried } = trial(sizes, most, true);
    expect(pages).toBe(most);
    expect(tried.length).toBeLessThanOrEqual(4);
  }
});

test('the smallest size stands where none fits', () => {
  expect(trial(sizes, 3, true).pages).toBe(5);
  expect(trial(sizes, 3, false).pages).toBe(5);
});

test('sizes in an order of liking are tried one after the other', () => {
  const { pages, tried } = trial([10, 12, 8, 6], 9, false);
  expect([pages, tried]).toEqual([8, [10, 12, 8]]);
});

test('the size of a text is looked for once, and that of another text by itself', () => {
  const text = {};
  expect(trial(sizes, 7, true, text).tried.length).toBeGreaterThan(1);
  expect(trial(sizes, 7, true, text)).toEqual({ pages: 7, tried: [7] });
  expect(trial(sizes, 6, true).pages).toBe(6);
});

test('a size that a template finds itself is handed to it the next time', () => {
  const text = {};
  const handed: (number | null)[] = [];
  const at = (size: number | null) => {
    handed.push(size);
    return drawing(1, 8.5);
  };
  fittedInside(text, at);
  fittedInside(text, at);
  expect(handed).toEqual([null, 8.5]);
});
