import type { Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { formatScore, queriesIn, scoreOf } from '../support/search-queries.ts';
import { expect, test } from '../support/site-test.ts';

/** The bar: how many of the queries must be answered first, and in the first three, of 100. */
const bar = { first: 80, firstThree: 95 };

for (const locale of locales) {
  test(`search in ${locale} answers what people type`, async ({ page }) => {
    test.setTimeout(180_000);
    const queries = queriesIn(locale);
    expect(queries.length).toBeGreaterThanOrEqual(120);
    await page.goto(pathOf(builtPage(locale, 'search')));
    await page.locator('#search-field').fill('152');
    await expect(page.locator('#search-results > li').first()).toBeVisible();
    const found = await answersTo(
      page,
      queries.map(({ ask }) => ask),
      translator(locale)('search.loading'),
    );
    const score = scoreOf(locale, queries, found);
    console.log([formatScore(locale, score), ...score.missed].join('\n  '));
    expect((100 * score.firstThree) / score.queries).toBeGreaterThanOrEqual(bar.firstThree);
    expect((100 * score.first) / score.queries).toBeGreaterThanOrEqual(bar.first);
  });
}

/** Types every query into the form of the page and reads the addresses of its first three results. */
function answersTo(page: Page, asks: string[], loading: string): Promise<string[][]> {
  return page.evaluate(
    async ([queries, busy]) => {
      const form = document.querySelector<HTMLFormElement>('form[data-search]');
      const field = form?.querySelector('input');
      const output = form?.querySelector('output');
      if (!form || !field || !output) throw new Error('the page has no search form');
      const all: string[][] = [];
      for (const query of queries) {
        field.value = query;
        form.requestSubmit();
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (output.textContent === busy) return;
            observer.disconnect();
            resolve();
          });
          observer.observe(output, { childList: true, characterData: true, subtree: true });
        });
        const links = [...form.querySelectorAll<HTMLAnchorElement>('#search-results > li > a')];
        all.push(links.slice(0, 3).map(({ pathname, hash }) => pathname + hash));
      }
      return all;
    },
    [asks, loading] as const,
  );
}
