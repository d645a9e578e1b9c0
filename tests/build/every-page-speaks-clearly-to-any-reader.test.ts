import { expect, test } from 'playwright/test';
import { parse } from 'node-html-parser';
import { distinctPaths, textOf } from '../support/built-site.ts';

const pages = distinctPaths.map((path) => ({ path, html: textOf(path), root: parse(textOf(path)) }));

test('the groups of a phone number are never parted by a plain space', () => {
  // What is there to be copied stays as programs and mails take it.
  const loose = pages.filter(({ html }) =>
    /\b116 111\b|\+994 \d/.test(html.replace(/<pre\b[\s\S]*?<\/pre>/g, '')),
  );
  expect(loose.map(({ path }) => path)).toEqual([]);
});

test('a list of numbers has a heading', () => {
  const groups = pages.flatMap(({ root }) => root.querySelectorAll('.numbers-group'));
  expect(groups.length).toBeGreaterThan(0);
  expect(groups.filter((group) => !group.querySelector('h3'))).toEqual([]);
});

test('no page offers itself as the next step', () => {
  const own = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('main a')
      .filter(
        (link) =>
          link.getAttribute('href') === path && !link.closest('.all-pages, .name-index, .source-list'),
      ),
  );
  expect(own.map((link) => link.outerHTML)).toEqual([]);
});

test('a column of a table in another language names it, and every row has a head', () => {
  for (const { path, root } of pages) {
    const own = root.querySelector('html')?.getAttribute('lang');
    const cells = root.querySelectorAll('main td, main th');
    const foreign = cells.filter((cell) => {
      const lang = cell.getAttribute('lang') ?? own;
      return (/[а-яё]{3}/i.test(cell.text) && lang !== 'ru') || (/[əğı]/.test(cell.text) && lang === 'ru');
    });
    expect(
      foreign.map((cell) => cell.text),
      path,
    ).toEqual([]);
    const headless = root
      .querySelectorAll('main tbody tr')
      .filter((row) => !row.querySelector('th[scope=row]'));
    expect(headless.length, path).toBe(0);
  }
});

test('the labels of a page are each in one language', () => {
  const mixed = pages.flatMap(({ root }) =>
    root
      .querySelectorAll('[aria-label]')
      .map((node) => node.getAttribute('aria-label') ?? '')
      .filter((label) => /[а-яё]{3}/i.test(label) && /\b(Language|Quick exit|Dil)\b/.test(label)),
  );
  expect(mixed).toEqual([]);
});

test('what the quick exit does not erase stands in words on every page', () => {
  for (const { path, root } of pages) {
    const note = root.querySelector('.exit')?.getAttribute('aria-describedby') ?? '-';
    expect(root.querySelector(`#${note}`)?.text.trim().length, path).toBeGreaterThan(20);
  }
});
