import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { distinctPaths } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

const contrast = 'color-contrast-enhanced';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of distinctPaths) {
  test(`${path} holds WCAG 2.2 AA and AAA contrast, fits 320 px and leaves no trace`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Colours do not differ by language and take half of the time, so they are measured on the Azerbaijani pages.
    const withColours = !/^\/(ru|en)\//.test(path);
    expect(await violationsOf(page, { type: 'tag', values: rules }, withColours)).toEqual([]);
    expect(await tracesOf(page)).toEqual({
      cookies: 0,
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
    if (!withColours) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOf(page, { type: 'rule', values: [contrast] }, true)).toEqual([]);
  });
}

/** What a page has left on the device. */
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

async function violationsOf(
  page: Page,
  runOnly: { type: 'tag' | 'rule'; values: string[] },
  withColours: boolean,
): Promise<string[]> {
  const checked = await new AxeBuilder({ page })
    // The site has no frames, and legacy mode spares a second page for every check.
    .setLegacyMode(true)
    .exclude('.lattice')
    .options({
      resultTypes: ['violations'],
      runOnly,
      // What holds 7:1 holds 4.5:1, so that the milder rule need not be measured too.
      rules: { [contrast]: { enabled: withColours }, 'color-contrast': { enabled: false } },
    })
    .analyze();
  return checked.violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${node.html.slice(0, 120)} ${node.failureSummary?.slice(0, 200)}`,
    ),
  );
}
