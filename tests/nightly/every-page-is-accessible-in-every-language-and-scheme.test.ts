import { distinctPaths } from '../support/built-site.ts';
import { expect, test } from '../support/reader-test.ts';
import { violationsOf } from '../support/violations.ts';

for (const path of distinctPaths)
  test(`${path} holds AAA contrast in light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await violationsOf(page, 'colours'), colorScheme).toEqual([]);
    }
  });
