import { distinctPaths } from '../support/built-site.ts';
import { expect, test } from '../support/reader-test.ts';
import { violationsOf } from '../support/violations.ts';

for (const path of distinctPaths)
  test(`${path} holds WCAG 2.2 AA, and AAA contrast in light and dark`, async ({ page }) => {
    await page.goto(path);
    expect(await violationsOf(page, 'all but colours')).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violationsOf(page, 'colours'), colorScheme).toEqual([]);
    }
  });
