import { expect, test } from 'playwright/test';
import { checkLength, wordsIn } from '../../src/checks/length.ts';
import { checkTranslations } from '../../src/checks/translations.ts';
import { formatProblems } from '../../src/content/problem.ts';
import type { PageFile } from '../../src/content/site-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { projectContent as content } from '../support/project-content.ts';

const texts = [...content.pages, ...content.lessons];

/** Azerbaijani says in its endings what English says in words; a text of fewer words than this share was left half done. */
const leastShare = 0.5;

test('every page and every lesson stands in every language', () => {
  expect(content.pages.length).toBeGreaterThan(0);
  expect(content.lessons.length).toBeGreaterThan(0);
  expect(missingIn(texts)).toEqual([]);
});

test('no language has a page or a lesson of which half is missing', () => {
  expect(halfDoneIn(texts)).toEqual([]);
});

test('a page that one language lacks, or has in half, is seen', () => {
  const [page] = content.pages.filter(({ id, locale }) => id === 'help' && locale === 'ru');
  if (!page?.body) throw new Error('there is no page for this test');
  expect(missingIn(texts.filter((one) => one !== page))).toEqual(['pages help ru']);
  const half = { ...page, body: { ...page.body, children: page.body.children.slice(0, 4) } };
  expect(halfDoneIn(texts.map((one) => (one === page ? half : one)))).toEqual(['pages help ru']);
});

test('a booklet that one language lacks is named with the file to write', () => {
  const booklets = content.booklets.filter(({ id, locale }) => id !== 'tourism-booklet' || locale !== 'ru');
  expect(formatProblems(checkTranslations({ ...content, booklets }))).toMatch(
    /^content\/booklets\/az\/tourism-booklet\.mdx:1 this booklet is missing in ru → write content\/booklets\/ru\/tourism-booklet\.mdx/,
  );
  expect(checkTranslations(content)).toEqual([]);
});

test('a page of more words than people read is named with its file', () => {
  const page = content.pages.find(({ id, locale }) => id === 'signs' && locale === 'en');
  if (!page?.body) throw new Error('there is no page for this test');
  const children = Array.from({ length: 3 }, () => page.body?.children ?? []).flat();
  const long: PageFile = { ...page, body: { ...page.body, children } };
  const pages = content.pages.map((one) => (one === page ? long : one));
  expect(formatProblems(checkLength({ ...content, pages }))).toMatch(
    /^content\/pages\/en\/signs\.mdx:1 the page has \d{3,4} words → /,
  );
  expect(checkLength(content)).toEqual([]);
});

type Text = (typeof texts)[number];

function missingIn(all: readonly Text[]): string[] {
  return groupsOf(all).flatMap(([name, group]) =>
    locales
      .filter((locale) => !group.some((one) => one.locale === locale))
      .map((locale) => `${name} ${locale}`),
  );
}

function halfDoneIn(all: readonly Text[]): string[] {
  return groupsOf(all).flatMap(([name, group]) => {
    const most = Math.max(...group.map(wordsIn));
    return group.filter((one) => wordsIn(one) < most * leastShare).map(({ locale }) => `${name} ${locale}`);
  });
}

function groupsOf(all: readonly Text[]): [string, Text[]][] {
  return [...Map.groupBy(all, ({ kind, id }) => `${kind} ${id}`)];
}
