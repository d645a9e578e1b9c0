import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'node-html-parser';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { indexAddresses } from '../../src/search/addresses.ts';
import { kinds } from '../../src/search/indexing/records.ts';
import { addressesFor, builtIndex } from '../support/built-index.ts';
import { builtPage, builtPages, htmlPaths, pathOf, textOf } from '../support/built-site.ts';

for (const locale of locales) {
  const { start, index, texts } = builtIndex(locale);
  const { words, texts: textFile } = indexAddresses(locale, start.folder);

  test(`the index in ${locale} holds a record for each page, section, term and download`, () => {
    const pages = builtPages.filter((page) => page.locale === locale);
    const terms = parse(textOf(pathOf(builtPage(locale, 'glossary')))).querySelectorAll('.glossary dfn');
    const downloads = downloadIds(locale);
    const sections = pages.flatMap(sectionsIn);
    const records = recordsIn(words);
    expect(sections.length).toBeGreaterThan(150);
    expect(downloads.length).toBeGreaterThan(20);
    expect(records.length).toBe(pages.length + sections.length + terms.length + downloads.length);
    expect(new Set(records).size).toBe(records.length);
    expect(start.hits.length).toBe(pages.length + terms.length + downloads.length);
    expect(texts.length).toBe(start.hits.length);
  });

  test(`the index in ${locale} has three files, knows the kind of each hit and leads to what is built`, () => {
    expect(readdirSync(`dist/search/${locale}`).toSorted()).toEqual(
      [start.folder, 'start.json', 'start.json.br', 'start.json.gz'].toSorted(),
    );
    const files = readdirSync(`dist/search/${locale}/${start.folder}`).filter(
      (file) => !/\.(br|gz)$/.test(file),
    );
    expect(files.map((file) => `/search/${locale}/${start.folder}/${file}`)).toEqual([textFile, words]);
    expect(index.kinds.filter((kind) => !kinds.includes(kind as 'page'))).toEqual([]);
    const own = new Set([...builtPages.map(pathOf), ...downloadAddresses()]);
    expect(start.hits.map(([url]) => url.split('#')[0] ?? '').filter((url) => !own.has(url))).toEqual([]);
  });
}

test('posters that differ by the name of a checkpoint are one hit, found by each name, where the choice is', async () => {
  for (const locale of locales) {
    const built = builtIndex(locale);
    const list = pathOf(builtPage(locale, 'downloads-hang'));
    const hits = built.start.hits.filter(([url]) => url.startsWith(`${list}#`)).map(([url]) => url);
    expect(hits).toEqual([`${list}#checkpoint-poster`]);
    expect(parse(textOf(list)).getElementById('checkpoint-poster')?.querySelectorAll('dt').length).toBe(20);
    for (const name of ['Samur', 'Culfa', 'Самур', 'Джульфа', 'Julfa'])
      if (textOf(list).includes(`>${name}<`))
        expect(
          await addressesFor(built, `${{ az: 'plakat', ru: 'плакат', en: 'poster' }[locale]} ${name}`),
        ).toContain(hits[0]);
  }
});

test('the questions of a lesson are one hit, which leads to their row in the table of formats', () => {
  for (const locale of locales) {
    const table = pathOf(builtPage(locale, 'school-platforms'));
    const anchors = builtIndex(locale)
      .start.hits.map(([url]) => url)
      .filter((url) => url.startsWith(`${table}#`))
      .map((url) => url.split('#')[1] ?? '');
    expect(anchors.length).toBeGreaterThan(12);
    expect(new Set(anchors).size).toBe(anchors.length);
    const page = parse(textOf(table));
    for (const id of anchors)
      expect(page.getElementById(id)?.querySelectorAll('td a').length, id).toBeGreaterThan(4);
  }
});

test('the search page alone may fetch files, and no page may run WebAssembly', () => {
  const search = locales.map((locale) => pathOf(builtPage(locale, 'search')));
  for (const path of htmlPaths) {
    const policy = parse(textOf(path))
      .querySelector('meta[http-equiv=content-security-policy]')
      ?.getAttribute('content');
    expect(policy?.includes('wasm-unsafe-eval') ?? false, path).toBe(false);
    expect(policy?.includes("connect-src 'self'") ?? false, path).toBe(search.includes(path));
  }
});

/** The ids of the records, which stand in the first line of the words. */
function recordsIn(words: string): string[] {
  return JSON.parse(textOf(words))[0].split(' ');
}

function sectionsIn(page: { url: string }): unknown[] {
  const prose = parse(textOf(new URL(page.url).pathname)).querySelector('.prose');
  for (const node of prose?.querySelectorAll('nav, form, .downloads, .glossary, [data-pagefind-ignore]') ??
    [])
    node.remove();
  return prose?.querySelectorAll('h2[id], h3[id]') ?? [];
}

/** The pieces of a language; posters that differ by the name of a checkpoint are one. */
function downloadIds(locale: Locale): string[] {
  const all: { id: string; locale: string; checkpoint?: string }[] = JSON.parse(
    textOf('/data/downloads.json'),
  );
  const own = all.filter((one) => one.locale === locale || one.locale === 'mul');
  return [...new Set(own.filter(({ checkpoint }) => checkpoint === undefined).map(({ id }) => id))];
}

function downloadAddresses(): string[] {
  const all: { url: string }[] = JSON.parse(textOf('/data/downloads.json'));
  return all.map(({ url }) => new URL(url).pathname);
}
