import type { Page } from 'playwright/test';
import { downloadsPageId, familyPageIds } from '../../src/content/download-pages.ts';
import { builtPages, distinctPaths, pathOf } from '../support/built-site.ts';
import { coveringPages } from '../support/covering-pages.ts';
import { hasExitInPlace, numberIsLargest, opensInTime, readsInReaderView } from '../support/page-promises.ts';
import { expect, test } from '../support/reader-test.ts';
import { violationsOf } from '../support/violations.ts';

const pages = new Map(builtPages.map((page) => [pathOf(page), page]));

/** Azerbaijani pages with every layout, component and pane, in light and dark; the others are dark in a test of the night. */
const covering = coveringPages();
const coveringIds = new Set([...covering].map((path) => pages.get(path)?.id));

/** Pages of links only have no article, and a story that is played shows one step at a time. */
const lists = ['a-z', 'search', 'sources', 'recruiter-story', downloadsPageId, ...familyPageIds];

test('the pages that stand for the look of all hold most of what there is in a third of them', () => {
  expect(covering.size).toBeGreaterThan(10);
  expect(covering.size).toBeLessThan(distinctPaths.length / 3);
});

for (const path of distinctPaths) {
  const one = pages.get(path);
  // Components are the same in each language: all pages in Russian and English are looked at in a test of the night.
  const isLookedAt = one?.locale === undefined || one.locale === 'az' || coveringIds.has(one.id);

  test(`${path} holds WCAG 2.2 AA and AAA contrast, fits every screen and leaves no trace`, async ({
    page,
    aside,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(listsWithoutRole)).toEqual([]);
    expect(await tracesOf(page)).toEqual({
      cookies: 0,
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
    // Colours differ by component, and take half of the time.
    if (isLookedAt)
      expect(await violationsOf(page, covering.has(path) ? 'everything' : 'all but colours')).toEqual([]);
    if (covering.has(path)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, 'colours')).toEqual([]);
    }
    expect(await hasExitInPlace(page)).toEqual([]);
    if (!one) return;
    // What is so in the language with the longest words is so in the others.
    if (one.locale === 'ru') expect(await numberIsLargest(page)).toEqual([]);
    expect(await opensInTime(page)).toEqual([]);
    if (!lists.includes(one.id) && !one.id.startsWith('lesson-'))
      expect(await readsInReaderView(page, aside)).toEqual([]);
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
