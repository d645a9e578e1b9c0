import type { Browser } from 'playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { queriesIn } from '../support/search-queries.ts';
import { expect, test } from '../support/site-test.ts';

/** Queries that go different ways: known, unknown and misspelt words, a number, another alphabet, a kind. */
const ways = ['152', 'zzqqxxww', '+994 12 562 21 12', 'pasport', 'зфызщке', 'паспрот', 'passport for work'];

for (const locale of locales) {
  test(`in ${locale} each way to search asks for the same files in the same order`, async ({
    browser,
    baseURL,
  }) => {
    const classes = new Set<string>();
    for (const query of ways) classes.add((await requestsFor(browser, baseURL, locale, query)).join('\n'));
    classes.add((await requestsFor(browser, baseURL, locale, ways[0] ?? '', 'lesson')).join('\n'));
    expect([...classes]).toHaveLength(1);
    expect([...classes][0]?.split('\n').filter((one) => one.startsWith('/search/'))).toHaveLength(3);
  });

  test(`in ${locale} no further search asks for anything, whatever is typed`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(pathOf(builtPage(locale, 'search')));
    await page.locator('#search-field').fill('152');
    await expect(page.locator('#search-results > li p').first()).toBeVisible();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const queries = queriesIn(locale).map(({ ask }) => ask);
    const answered = await page.evaluate(
      async ([all, busy]) => {
        const [field, output] = [document.querySelector('input'), document.querySelector('output')];
        let count = 0;
        for (const query of all) {
          if (!field || !output) break;
          field.value = query;
          field.form?.requestSubmit();
          await new Promise<void>((resolve) => {
            const look = () => (output.textContent === busy ? setTimeout(look) : resolve());
            look();
          });
          count++;
        }
        return count;
      },
      [queries, translator(locale)('search.loading')] as const,
    );
    expect(answered).toBeGreaterThanOrEqual(290);
    expect(asked).toEqual([]);
  });
}

/** What a new visitor's browser asks for from the page on, until the answer with its excerpts stands. */
async function requestsFor(
  browser: Browser,
  baseURL: string | undefined,
  locale: Locale,
  query: string,
  kind = '',
): Promise<string[]> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${new URL(request.url()).pathname} ${request.headers()['range'] ?? ''}`),
  );
  const texts = page.waitForResponse(/texts\.json$/);
  await page.goto(pathOf(builtPage(locale, 'search')));
  await page.locator('.search select').selectOption(kind);
  await page.locator('#search-field').fill(query);
  await texts;
  await expect(page.locator('.search output')).toHaveText(/[.]$/);
  await page.waitForLoadState('networkidle');
  await context.close();
  return asked;
}
