import { locales } from '../../src/i18n/locales.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

test('on a phone each row of a table is a block whose cells say the heads of their columns, and it stays a table', async ({
  page,
}) => {
  for (const locale of locales)
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(pathOf(builtPage(locale, 'law')));
      const table = page.locator('.table').first();
      const heads = await table.locator('thead th').allTextContents();
      expect(heads.length).toBeGreaterThan(1);
      await expect(table.locator('thead')).toBeHidden();
      for (const row of await table.getByRole('row').all()) {
        await expect(row.getByRole('rowheader')).toBeVisible();
        const names = await row.locator('.column-name').allInnerTexts();
        expect(names.map((name) => name.trim())).toEqual(heads.slice(1).map((head) => `${head.trim()}:`));
        for (const cell of await row.getByRole('cell').all()) await expect(cell).toBeVisible();
      }
      // Nothing is cut or must be pushed sideways.
      expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    }
});

test('where there is room the heads stand once, above their columns', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(pathOf(builtPage('az', 'law')));
  const table = page.locator('.table').first();
  await expect(table.getByRole('columnheader').first()).toBeVisible();
  await expect(table.locator('.column-name:visible')).toHaveCount(0);
});
