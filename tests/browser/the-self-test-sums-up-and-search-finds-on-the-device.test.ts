import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, builtPages, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

/** Letters of another alphabet: Pagefind also finds words that only begin alike. */
const nonsense = { az: 'щщщщ', ru: 'qqqqzzzz', en: 'щщщщ' } as const;
const words = { az: 'pasport', ru: 'паспорт', en: 'passport' } as const;

for (const locale of locales) {
  test(`the self-test counts warning signs in ${locale} and keeps nothing`, async ({ page, context }) => {
    await page.goto(pathOf(builtPage(locale, 'work-abroad')));
    const questions = page.locator('.question');
    await expect(questions).toHaveCount(10);
    for (let index = 0; index < 10; index++) {
      const question = questions.nth(index);
      const warning = await question.getAttribute('data-warning');
      const answer = index < 2 ? warning : warning === 'yes' ? 'no' : 'yes';
      await question.locator(`input[value=${answer}]`).check();
      await expect(question.locator('details div')).toBeVisible();
    }
    await expect(page.locator('.self-test output')).toHaveText(
      translator(locale)('selfTest.warnings', { count: 2 }),
    );
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    expect((await context.storageState()).origins).toEqual([]);
  });

  test(`search in ${locale} finds pages and leaves the words out of the address`, async ({
    page,
    context,
  }) => {
    await page.goto(pathOf(builtPage(locale, 'search')));
    await page.locator('#search-field').fill(words[locale]);
    await page.keyboard.press('Enter');
    const results = page.locator('#search-results li');
    await expect(results.first()).toBeVisible();
    const own = builtPages.filter((one) => one.locale === locale).map(pathOf);
    expect(own).toContain(
      new URL((await results.first().locator('a').getAttribute('href')) ?? '', page.url()).pathname,
    );
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    await page.locator('#search-field').fill(nonsense[locale]);
    await expect(page.locator('.search output')).toHaveText(translator(locale)('search.none'));
    expect(await context.cookies()).toEqual([]);
    expect((await context.storageState()).origins).toEqual([]);
  });
}
