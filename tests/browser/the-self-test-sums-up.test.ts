import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

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
}
