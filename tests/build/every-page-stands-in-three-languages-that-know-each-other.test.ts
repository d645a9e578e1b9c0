import { expect, test } from 'playwright/test';
import { parse } from 'node-html-parser';
import { locales } from '../../src/i18n/locales.ts';
import { builtPages, htmlPaths, isBuilt, pathOf, textOf } from '../support/built-site.ts';

const ids = [...new Set(builtPages.map((page) => page.id))];

test('every identity has a page in each language', () => {
  const missing = ids.flatMap((id) =>
    locales
      .filter((locale) => !builtPages.some((page) => page.id === id && page.locale === locale))
      .map((locale) => `${locale}/${id}`),
  );
  expect(missing).toEqual([]);
  expect(ids.length).toBeGreaterThanOrEqual(14);
});

test('every page declares its language, its own address and its three languages, which point back', () => {
  const alternates = new Map(builtPages.map((page) => [page.url, alternatesOf(pathOf(page))]));
  for (const page of builtPages) {
    const root = parse(textOf(pathOf(page)));
    expect(root.querySelector('html')?.getAttribute('lang'), page.url).toBe(page.locale);
    expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(page.url);
    const own = alternates.get(page.url) ?? {};
    expect(Object.keys(own).sort(), page.url).toEqual(['az', 'en', 'ru', 'x-default']);
    expect(own[page.locale]).toBe(page.url);
    for (const locale of locales)
      expect(alternates.get(own[locale] ?? ''), `${page.url} ${locale}`).toEqual(own);
  }
});

test('the language switch leads to the same page', () => {
  for (const page of builtPages) {
    const links = parse(textOf(pathOf(page))).querySelectorAll('.languages a');
    const wanted = locales.map((locale) =>
      builtPages.find((one) => one.id === page.id && one.locale === locale),
    );
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      wanted.map((one) => (one ? pathOf(one) : '')),
    );
  }
});

test('the sitemap holds every page with the alternates of its head', () => {
  const sitemap = parse(textOf('/sitemap-0.xml'));
  const urls = sitemap.querySelectorAll('url');
  expect(urls.map((url) => url.querySelector('loc')?.text).sort()).toEqual(
    [...builtPages.map((page) => page.url), new URL('/', builtPages[0]?.url).href].sort(),
  );
  for (const page of builtPages) {
    const url = urls.find((one) => one.querySelector('loc')?.text === page.url);
    const links = url?.querySelectorAll('xhtml\\:link') ?? [];
    expect(
      Object.fromEntries(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])),
    ).toEqual(alternatesOf(pathOf(page)));
  }
});

test('no link of the site leads to a page or an anchor that does not exist', () => {
  const ids = new Map(htmlPaths.map((path) => [path, idsOf(path)]));
  const broken = htmlPaths.flatMap((path) =>
    parse(textOf(path))
      .querySelectorAll('a[href], link[href]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      .filter((href) => {
        const [page = '', anchor] = href.split('#');
        const target = page === '' ? path : page;
        return !isBuilt(target) || (anchor !== undefined && !ids.get(target)?.has(anchor));
      })
      .map((href) => `${path} → ${href}`),
  );
  expect(broken).toEqual([]);
});

test('there is a 404 page in each language and one in all three', () => {
  for (const locale of locales) {
    expect(
      parse(textOf(`/${locale}/404/`))
        .querySelector('html')
        ?.getAttribute('lang'),
    ).toBe(locale);
  }
  const all = parse(textOf('/404.html'));
  expect(locales.filter((locale) => all.querySelector(`[lang=${locale}] a[href="/${locale}/"]`))).toEqual([
    ...locales,
  ]);
});

function alternatesOf(path: string): Record<string, string> {
  const links = parse(textOf(path)).querySelectorAll('link[rel=alternate]');
  return Object.fromEntries(
    links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  );
}

function idsOf(path: string): Set<string> {
  return new Set(
    parse(textOf(path))
      .querySelectorAll('[id]')
      .map((node) => node.id),
  );
}
