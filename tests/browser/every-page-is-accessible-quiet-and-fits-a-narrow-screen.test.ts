import type { Page } from 'playwright/test';
import { distinctPaths } from '../support/built-site.ts';
import { coveringPages } from '../support/covering-pages.ts';
import { expect, test } from '../support/reader-test.ts';
import { violationsOf } from '../support/violations.ts';

/** Pages with every layout, component and pane; the others are dark in a test of the night. */
const covering = coveringPages();

test('the pages that stand for the look of all hold most of what there is in a third of them', () => {
  expect(covering.size).toBeGreaterThan(10);
  expect(covering.size).toBeLessThan(distinctPaths.length / 3);
});

for (const path of distinctPaths) {
  test(`${path} holds WCAG 2.2 AA and AAA contrast, fits 320 px and leaves no trace`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(listsWithoutRole)).toEqual([]);
    // Colours do not differ by language, so they are measured on the Azerbaijani pages.
    const withColours = !/^\/(ru|en)\//.test(path);
    expect(await violationsOf(page, withColours ? 'everything' : 'all but colours')).toEqual([]);
    expect(await tracesOf(page)).toEqual({
      cookies: 0,
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
    if (!covering.has(path)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, 'colours')).toEqual([]);
  });
}

/** What the pages so far have left on the device. */
async function tracesOf(page: Page): Promise<Record<string, number>> {
  const cookies = (await page.context().cookies()).length;
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies, ...kept };
}

/** The lists without markers that WebKit no longer takes for lists; it does inside of a navigation. */
function listsWithoutRole(): string[] {
  return [...document.querySelectorAll('ul:not(nav ul, [role=list]), ol:not(nav ol, [role=list])')]
    .filter((list) => getComputedStyle(list).listStyleType === 'none' && list.children.length > 0)
    .map((list) => list.outerHTML.slice(0, 80));
}
