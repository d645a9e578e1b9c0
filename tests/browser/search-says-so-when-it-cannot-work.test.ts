import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { translator } from '../../src/i18n/translator.ts';
import { indexAddresses } from '../../src/search/addresses.ts';
import { builtIndex } from '../support/built-index.ts';
import { builtPage, builtPages, fileOf, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

const locale = 'az';
const t = translator(locale);
const { words } = indexAddresses(locale, builtIndex(locale).start.folder);

interface Fault {
  name: string;
  breakIt: (page: Page) => Promise<unknown>;
}

const missing = (pattern: string) => (page: Page) =>
  page.route(pattern, (route) => route.fulfill({ status: 404 }));
const blocked = (pattern: string) => (page: Page) => page.route(pattern, (route) => route.abort());

const faults: Fault[] = [
  { name: 'the entry of the index is missing', breakIt: missing('**/search/az/start.json') },
  { name: 'the index is blocked', breakIt: blocked('**/search/az/**') },
  { name: 'the words of the index are missing', breakIt: missing('**/search/az/*/words.json') },
  {
    name: 'the words of the index are half loaded',
    breakIt: (page) =>
      page.route('**/search/az/*/words.json', (route) =>
        route.fulfill({ body: readFileSync(fileOf(words)).subarray(0, 10_000) }),
      ),
  },
  {
    name: 'a portal of a hotel answers instead of the index',
    breakIt: (page) =>
      page.route('**/search/az/start.json', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Wi-Fi</title>'.repeat(9) }),
      ),
  },
  { name: 'the program is missing', breakIt: missing('**/_astro/program*') },
  { name: 'the program is blocked', breakIt: blocked('**/_astro/program*') },
];

for (const { name, breakIt } of faults) {
  test(`when ${name}, the page says so and lists every page`, async ({ page, faults: said }) => {
    await breakIt(page);
    await page.goto(pathOf(builtPage(locale, 'search')));
    await page.locator('#search-field').fill('pasport');
    await page.locator('#search-field').press('Enter');
    await expect(page.locator('.search output')).toHaveText(t('search.failed'));
    await expect(page.locator('#search-results > li')).toHaveCount(0);
    await expect(page.locator('.all-pages a')).toHaveCount(
      builtPages.filter((one) => one.locale === locale).length,
    );
    // The browser itself reports a file that did not come; anything else would be a fault of ours.
    said.splice(0, said.length, ...said.filter((one) => !one.startsWith('console: Failed to load resource')));
  });
}

test('when the texts of the results do not come, the results still lead to their pages', async ({
  page,
  faults: said,
}) => {
  await page.route('**/texts.json', (route) => route.abort());
  await page.goto(pathOf(builtPage(locale, 'search')));
  await page.locator('#search-field').fill('sığınacaq');
  await expect(page.locator('#search-results > li > a').first()).toHaveText(
    builtPage(locale, 'rights').title,
  );
  said.splice(0, said.length, ...said.filter((one) => !one.startsWith('console: Failed to load resource')));
});

test('a search that failed works when it is tried again with a better signal', async ({
  page,
  faults: said,
}) => {
  await page.route('**/search/az/start.json', (route) => route.abort(), { times: 1 });
  await page.goto(pathOf(builtPage(locale, 'search')));
  await page.locator('#search-field').fill('pasport');
  await expect(page.locator('.search output')).toHaveText(t('search.failed'));
  await page.locator('.search button').click();
  await expect(page.locator('#search-results > li').first()).toBeVisible();
  said.splice(0, said.length, ...said.filter((one) => !one.startsWith('console: Failed to load resource')));
});
