import { readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'node-html-parser';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { engineAddress, startAddress } from '../../src/search/addresses.ts';
import { readStartFile } from '../../src/search/engine/start-file.ts';
import { unpack } from '../../src/search/engine/unpack.ts';
import { readCbor, type Cbor } from '../../src/search/indexing/cbor.ts';
import { builtPage, builtPages, bytesOf, htmlPaths, pathOf, textOf } from '../support/built-site.ts';

for (const locale of locales) {
  test(`the index in ${locale} holds a record for each page, section, term and download`, () => {
    const { start, meta } = readStartFile(unpack(bytesOf(startAddress(locale))));
    const pages = builtPages.filter((page) => page.locale === locale);
    const terms = parse(textOf(pathOf(builtPage(locale, 'glossary')))).querySelectorAll('.glossary dfn');
    const downloads = downloadIds(locale);
    const sections = pages.flatMap(sectionsIn);
    const records = (readCbor(meta) as Cbor[][])[1] ?? [];
    expect(sections.length).toBeGreaterThan(150);
    expect(downloads.length).toBeGreaterThan(20);
    expect(records.length).toBe(pages.length + sections.length + terms.length + downloads.length);
    expect(new Set(records.map((record) => (record as Cbor[])[0])).size).toBe(records.length);
    expect(start.hits.length).toBe(pages.length + terms.length + downloads.length);
  });

  test(`the index in ${locale} holds filters by kind, audience and language, and leads to what is built`, () => {
    const { start, meta } = readStartFile(unpack(bytesOf(startAddress(locale))));
    const filters = ((readCbor(meta) as Cbor[][])[3] ?? []).map((one) => (one as Cbor[])[0]);
    expect(filters.sort()).toEqual(['audience', 'kind', 'language']);
    const files = readdirSync(`dist/search/${locale}/${start.folder}`);
    expect(files).toEqual(
      expect.arrayContaining([
        'words.bin',
        'f-kind.bin',
        'f-audience.bin',
        'f-language.bin',
        'i0.bin',
        'h0.json',
      ]),
    );
    const own = new Set([...builtPages.map(pathOf), ...downloadAddresses()]);
    expect(start.hits.map(([url]) => url.split('#')[0] ?? '').filter((url) => !own.has(url))).toEqual([]);
  });
}

test('the packed engine is the WebAssembly of Pagefind', () => {
  const wasm = unpack(bytesOf(engineAddress));
  expect([...wasm.subarray(0, 4)]).toEqual([0, 97, 115, 109]);
  expect(WebAssembly.validate(wasm)).toBe(true);
});

test('a file that is cut off is not unpacked into rubbish', () => {
  expect(() => unpack(bytesOf(startAddress('az')).subarray(0, 2000))).toThrow('the file ends too early');
});

test('the search page alone may run WebAssembly', () => {
  const search = locales.map((locale) => pathOf(builtPage(locale, 'search')));
  for (const path of htmlPaths) {
    const policy = parse(textOf(path)).querySelector('meta[http-equiv=content-security-policy]');
    const allows = policy?.getAttribute('content')?.includes("'wasm-unsafe-eval'") ?? false;
    expect(allows, path).toBe(search.includes(path));
  }
});

function sectionsIn(page: { url: string }): unknown[] {
  const prose = parse(textOf(new URL(page.url).pathname)).querySelector('.prose');
  for (const node of prose?.querySelectorAll('nav, form, .downloads, .glossary, [data-pagefind-ignore]') ??
    [])
    node.remove();
  return prose?.querySelectorAll('h2[id], h3[id]') ?? [];
}

function downloadIds(locale: Locale): string[] {
  const all: { id: string; locale: string }[] = JSON.parse(textOf('/data/downloads.json'));
  return [...new Set(all.filter((one) => one.locale === locale || one.locale === 'mul').map(({ id }) => id))];
}

function downloadAddresses(): string[] {
  const all: { url: string }[] = JSON.parse(textOf('/data/downloads.json'));
  return all.map(({ url }) => new URL(url).pathname);
}
