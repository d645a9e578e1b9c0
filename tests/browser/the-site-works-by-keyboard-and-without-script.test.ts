import type { Locator, Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, builtPages, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

for (const locale of locales) {
  const t = translator(locale);

  test(`the keyboard goes through the header and the menu in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText(t('header.skip'));
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();

    await page.goto(`/${locale}/`);
    const menu = page.locator('.menu summary');
    await tabTo(page, menu);
    await page.keyboard.press('Enter');
    const first = page.locator('.menu-panel a').first();
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(pathOf(builtPage(locale, 'help')));
  });

  test(`Back returns to the page in ${locale} that the reader came from`, async ({ page }) => {
    await page.goto(pathOf(builtPage(locale, 'help')));
    const other = locales.find((one) => one !== locale) ?? locale;
    await page.locator(`.languages a[lang=${other}]`).click();
    await expect(page).toHaveURL(pathOf(builtPage(other, 'help')));
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chooser leads to each language and stores nothing', async ({ page, context }) => {
    for (const locale of locales) {
      await page.goto('/');
      await page.locator(`.chooser-doors a[lang=${locale}]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toHaveText(builtPage(locale, 'home').title);
    }
    expect(await context.cookies()).toEqual([]);
    expect((await context.storageState()).origins).toEqual([]);
  });

  test('the menu opens and leads on', async ({ page }) => {
    await page.goto('/az/');
    await page.locator('.menu summary').click();
    await page.locator(`.menu-panel a[href="${pathOf(builtPage('az', 'signs'))}"]`).click();
    await expect(page.locator('h1')).toHaveText(builtPage('az', 'signs').title);
  });

  test('the explanations of the self-test open under their questions', async ({ page }) => {
    await page.goto(pathOf(builtPage('en', 'work-abroad')));
    const question = page.locator('.question').first();
    await expect(question.locator('details div')).toBeHidden();
    await expect(question.locator('input').first()).toBeHidden();
    await question.locator('summary').click();
    await expect(question.locator('details div')).toBeVisible();
  });

  test('the search page lists every page instead', async ({ page }) => {
    await page.goto(pathOf(builtPage('ru', 'search')));
    await expect(page.getByText(translator('ru')('search.noScript'))).toBeVisible();
    await expect(page.locator('.all-pages a')).toHaveCount(
      builtPages.filter((one) => one.locale === 'ru').length,
    );
  });
});

test('targets in the header and of the number are at least 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/az/');
  const small = await page
    .locator('.bar a:visible, .bar summary, .button, .hotline-number, .doors a')
    .evaluateAll((nodes) =>
      nodes
        .map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ text, box }) => `${text?.trim()} ${box.width}×${box.height}`),
    );
  expect(small).toEqual([]);
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error('the keyboard does not reach it');
}
