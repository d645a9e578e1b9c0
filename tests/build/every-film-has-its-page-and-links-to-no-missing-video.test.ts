import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'node-html-parser';
import { locales } from '../../src/i18n/locales.ts';
import { builtPages, fileOf, htmlPaths, pathOf, textOf } from '../support/built-site.ts';

const ids = readdirSync('content/films').flatMap((name) => name.match(/^(.+)\.yaml$/)?.[1] ?? []);

for (const locale of locales)
  test(`every film has its page in ${locale}, and the page that tells how to show films leads there`, () => {
    const pages = builtPages.filter((page) => page.locale === locale);
    const shelf = pages.find(({ id }) => id === 'show-films');
    const links = parse(textOf(shelf ? pathOf(shelf) : '/'))
      .querySelectorAll('.film-rows a')
      .map((link) => link.getAttribute('href'));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const page = pages.find((one) => one.id === `film-${id}`);
      expect(page && links.includes(pathOf(page)), id).toBe(true);
    }
  });

test('no page links to a video that was not made', () => {
  const missing = htmlPaths.flatMap((path) =>
    [...textOf(path).matchAll(/href="?([^"\s>]+\.mp4)/g)].flatMap(([, href = '']) =>
      existsSync(fileOf(href)) ? [] : `${path} ${href}`,
    ),
  );
  expect(missing).toEqual([]);
});
