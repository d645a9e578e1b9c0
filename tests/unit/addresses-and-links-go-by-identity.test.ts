import { expect, test } from 'playwright/test';
import { alternatesOf, jsonLdOf, openGraphOf } from '../../src/site/head.ts';
import { resolveLink } from '../../src/site/link.ts';
import { makePages } from '../../src/site/page.ts';
import { pageAt, pageOf } from '../../src/site/site.ts';
import { slugOf } from '../../src/site/slug.ts';
import { hotline, makeTinySite, pageEntry } from '../fixtures/tiny-site.ts';

test('a link by identity leads to the page in the same language', () => {
  const site = makeTinySite();
  expect(resolveLink(site, 'az', 'page:help')).toEqual({ href: '/az/help-az/', external: false });
  expect(resolveLink(site, 'ru', 'page:help#numbers')).toEqual({
    href: '/ru/help-ru/#numbers',
    external: false,
  });
  expect(resolveLink(site, 'en', 'page:home')).toEqual({ href: '/en/', external: false });
  expect(resolveLink(site, 'en', 'https://example.org/')).toEqual({
    href: 'https://example.org/',
    external: true,
  });
});

test('a link to nothing or by address is refused', () => {
  const site = makeTinySite();
  expect(() => resolveLink(site, 'az', 'page:nowhere')).toThrow(
    'there is no page “nowhere” in az; add content/pages/az/nowhere.mdx',
  );
  expect(() => resolveLink(site, 'az', '/az/help-az/')).toThrow('write page:help, for example');
});

test('a page is found by its address and knows its other languages', () => {
  const site = makeTinySite();
  expect(pageAt(site, '/ru/help-ru/')).toBe(pageOf(site, 'ru', 'help'));
  expect(pageAt(site, '/ru/')?.id).toBe('home');
  expect(pageAt(site, '/ru/nothing/')).toBeUndefined();
  expect(pageOf(site, 'az', 'help').urls).toEqual({
    az: '/az/help-az/',
    ru: '/ru/help-ru/',
    en: '/en/help-en/',
  });
});

test('a page without its translations cannot be made', () => {
  expect(() => makePages([pageEntry('az', 'alone')])).toThrow('content/pages/ru/alone.mdx is missing');
});

test('alternates name three languages and a default; the home pages default to the chooser', () => {
  const urls = { az: '/az/a/', ru: '/ru/b/', en: '/en/c/' };
  const rows = (isHome: boolean) =>
    alternatesOf(urls, isHome, 'https://site.example').map(({ hreflang, href }) => `${hreflang} ${href}`);
  expect(rows(false)).toEqual([
    'az https://site.example/az/a/',
    'ru https://site.example/ru/b/',
    'en https://site.example/en/c/',
    'x-default https://site.example/az/a/',
  ]);
  expect(rows(true).at(-1)).toBe('x-default https://site.example/');
});

test('JSON-LD cannot close its own script', () => {
  const description = {
    title: '</script><b>',
    summary: 's',
    url: 'https://site.example/',
    locale: 'az',
    reviewed: new Date(0),
    siteName: 'n',
  } as const;
  const json = jsonLdOf(description, hotline);
  expect(json).not.toContain('</');
  expect(JSON.parse(json).name).toBe('</script><b>');
});

test('anchors are plain ASCII in every alphabet', () => {
  expect(slugOf('İşəgötürənin öhdəliyi: nə etməli?')).toBe('isegoturenin-ohdeliyi-ne-etmeli');
  expect(slugOf('Ещё щит — объезд')).toBe('eshche-shchit-obezd');
  expect(slugOf('IMPORTANT: Iğdır')).toBe('important-igdir');
});

test('the picture of a page is named to other sites once the site has an address', () => {
  const card = { href: 'https://site.az/card.png', width: '1200', height: '630', alt: 'card' };
  const page = { locale: 'az' as const, title: 'title', siteName: 'site', card };
  const named = (canonical: string) => openGraphOf({ ...page, canonical }).map(([property]) => property);
  expect(named('https://site.az/az/')).toEqual(
    expect.arrayContaining(['og:url', 'og:image', 'og:image:alt']),
  );
  expect(named('https://insan-alveri.example/az/').filter((name) => /url|image/.test(name))).toEqual([]);
});
