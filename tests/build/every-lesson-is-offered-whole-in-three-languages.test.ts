import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { isSample } from '../../src/site/origin.ts';
import { builtPage, builtPages, fileOf, isBuilt, pathOf, textOf } from '../support/built-site.ts';

interface Row {
  id: string;
  locale: string;
  kind: string;
  use: string;
  url: string;
  bytes: number;
}

const rows: Row[] = JSON.parse(textOf('/data/downloads.json'));
const lessons = builtPages.filter((page) => page.id.startsWith('lesson-'));
const nameOf = (url: string) => url.split('/').at(-1) ?? '';

test('every lesson, module and talk that is written is there in every language', () => {
  for (const locale of locales) {
    const written = readdirSync(`content/lessons/${locale}`).map(
      (file) => `lesson-${file.replace('.mdx', '')}`,
    );
    const built = lessons.filter((page) => page.locale === locale).map(({ id }) => id);
    expect(built.toSorted(), locale).toEqual(written.toSorted());
    expect(built.toSorted(), locale).toEqual([...new Set(lessons.map(({ id }) => id))].toSorted());
  }
  expect(lessons.length).toBeGreaterThan(0);
});

test('every lesson has its slides, guide and pack, and the same kinds of files in every language', () => {
  for (const { id, locale } of lessons) {
    const kinds = rows.filter((row) => row.id === id && row.locale === locale).map((row) => row.kind);
    expect(kinds, `${id} ${locale}`).toEqual(
      expect.arrayContaining(['slides', 'slides-editable', 'lesson-guide', 'lesson-pack']),
    );
    const inAz = rows.filter((row) => row.id === id && row.locale === 'az').map((row) => row.kind);
    expect(kinds).toEqual(inAz);
  }
});

test('each pack opens, and holds the files that the page of its lesson lists', () => {
  for (const page of lessons) {
    const links = parse(textOf(pathOf(page)))
      .querySelectorAll('.lesson-files a')
      .map((link) => nameOf(link.getAttribute('href') ?? ''));
    const pack = rows.find(
      (row) => row.kind === 'lesson-pack' && row.id === page.id && row.locale === page.locale,
    );
    const bytes = readFileSync(fileOf(new URL(pack?.url ?? '').pathname));
    expect(bytes.length).toBe(pack?.bytes);
    const held = Object.keys(unzipSync(bytes, { filter: () => true }));
    expect([...held, nameOf(pack?.url ?? '')].toSorted()).toEqual(links.toSorted());
  }
});

test('the pack of every lesson is three taps or fewer from the home page', () => {
  for (const locale of locales) {
    const home = pathOf(builtPage(locale, 'home'));
    const own = new Set(builtPages.filter((page) => page.locale === locale).map(pathOf));
    const pagesFrom = (paths: string[]) =>
      [...new Set(paths.flatMap(linksOf))].filter((path) => own.has(path));
    const first = pagesFrom([home]);
    const offered = new Set([home, ...first, ...pagesFrom(first)].flatMap(linksOf));
    for (const { id } of lessons.filter((page) => page.locale === locale)) {
      const pack = rows.find((row) => row.id === id && row.locale === locale && row.kind === 'lesson-pack');
      expect(offered, `${id} ${locale}`).toContain(new URL(pack?.url ?? '').pathname);
    }
  }
});

test('every page names a picture that exists, with its size and its words, once the site has its address', () => {
  for (const page of builtPages) {
    const root = parse(textOf(pathOf(page)));
    const meta = (name: string) =>
      root.querySelector(`meta[property="og:image${name}"]`)?.getAttribute('content') ?? '';
    if (isSample(page.url)) {
      expect(meta(''), page.url).toBe('');
      continue;
    }
    expect(isBuilt(new URL(meta('')).pathname), page.url).toBe(true);
    expect([meta(':width'), meta(':height')], page.url).toEqual(['1200', '630']);
    expect(meta(':alt').length, page.url).toBeGreaterThan(10);
  }
});

function linksOf(path: string): string[] {
  return parse(textOf(path))
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '');
}
