import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPages, pathOf, textOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

const stories = locales.flatMap((locale) =>
  builtPages.filter((page) => page.locale === locale && textOf(pathOf(page)).includes('data-play')),
);

test('a story stands in every language', () => {
  expect(stories.map(({ locale }) => locale)).toEqual([...locales]);
});

for (const page of stories) {
  const t = translator(page.locale);

  test(`the story in ${page.locale} is played to its end by keyboard, and keeps nothing`, async ({
    page: tab,
    context,
  }) => {
    await tab.goto(pathOf(page));
    const turns = await tab.locator('.turn').count();
    for (let number = 1; number <= turns; number++) {
      const turn = tab.locator(`#turn-${number}`);
      await expect(tab.locator('.turn:visible')).toHaveCount(1);
      await expect(turn.locator('.trick')).toBeHidden();
      await expect(turn.locator('.reply')).toBeHidden();
      await turn.locator('.guess summary').first().focus();
      await tab.keyboard.press('Enter');
      await expect(turn.locator('.guess .choice > div').first()).toBeVisible();
      await expect(turn.locator('.trick blockquote, .trick p').first()).toBeVisible();
      await turn.locator('.reply summary').last().focus();
      await tab.keyboard.press('Space');
      await expect(turn.locator('.reply .choice > div').last()).toBeVisible();
      await turn.locator('.turn-next a').focus();
      await tab.keyboard.press('Enter');
      await expect(tab.locator(number < turns ? `#turn-${number + 1}` : '#turn-end')).toBeFocused();
    }
    await expect(tab.locator('#turn-end')).toContainText(t('play.end'));
    await tab.goBack();
    await expect(tab.locator(`#turn-${turns}`)).toBeFocused();
    // A link to a source leaves the step as it is.
    await tab.evaluate(() => (location.hash = '#no-such-place'));
    await expect(tab.locator(`#turn-${turns}`)).toBeVisible();
    await tab.goto(`${pathOf(page)}#turn-end`);
    await tab.locator('#turn-end a').press('Enter');
    await expect(tab.locator('#turn-1')).toBeFocused();
    await expect(tab.locator('#turn-1 .trick')).toBeHidden();
    expect((await context.storageState()).origins).toEqual([]);
  });

  test(`the story in ${page.locale} is printed whole from any step`, async ({ page: tab }) => {
    await tab.goto(`${pathOf(page)}#turn-3`);
    await expect(tab.locator('.turn:visible')).toHaveCount(1);
    await tab.emulateMedia({ media: 'print' });
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    for (const part of await tab.locator('.turn, .turn .reply, .choice > div, .trick > div').all())
      await expect(part).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`every step of the story in ${page.locale} stands below the other, each answer opens, each step leads on`, async ({
      page: tab,
    }) => {
      await tab.goto(pathOf(page));
      const turns = await tab.locator('.turn').all();
      for (const [index, turn] of turns.entries()) {
        for (const summary of await turn.locator('summary').all()) {
          await expect(summary).toBeVisible();
          await summary.click();
        }
        for (const answer of await turn.locator('details > div').all()) await expect(answer).toBeVisible();
        const to = index + 1 < turns.length ? `turn-${index + 2}` : 'turn-end';
        await expect(turn.locator('.turn-next a')).toHaveAttribute('href', `#${to}`);
        await expect(tab.locator(`#${to}`)).toBeVisible();
      }
    });
  });
}
