import { parse } from 'node-html-parser';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, builtPages, pathOf, textOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

/** The first page of each language that holds something. */
const firstWith = (mark: string) =>
  locales.flatMap(
    (locale) =>
      builtPages.find((page) => page.locale === locale && textOf(pathOf(page)).includes(mark)) ?? [],
  );

for (const page of firstWith('data-quiz')) {
  const t = translator(page.locale);

  test(`the quiz in ${page.locale} is answered by keyboard, kindly, and keeps nothing`, async ({
    page: tab,
    context,
  }) => {
    await tab.goto(pathOf(page));
    const ask = tab.locator('.ask').first();
    const right = Number(await ask.getAttribute('data-right'));
    await ask.locator('input').first().focus();
    for (let step = 0; step < 3; step++) await tab.keyboard.press('ArrowDown');
    await expect(ask.locator('output')).toHaveText('');
    await expect(ask.locator('.answer-text')).toBeHidden();
    await ask
      .locator('input')
      .nth(right - 1)
      .focus();
    await tab.keyboard.press('Space');
    await expect(ask.locator('output')).toHaveText(t('quiz.yes'));
    await expect(ask.locator('.answer-text')).toContainText(t('quiz.right', { number: right }));
    await tab.keyboard.press(right === 1 ? 'ArrowDown' : 'ArrowUp');
    await tab.keyboard.press('Enter');
    await expect(ask.locator('output')).toHaveText(t('quiz.again'));
    expect(new URL(tab.url()).search).toBe('');
    expect((await context.storageState()).origins).toEqual([]);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`the options of the quiz in ${page.locale} stand as a list, and the answer opens`, async ({
      page: tab,
    }) => {
      await tab.goto(pathOf(page));
      const ask = tab.locator('.ask').first();
      await expect(ask.locator('input')).toHaveCount(0);
      await expect(ask.locator('ol > li').first()).toBeVisible();
      await expect(ask.locator('.answer-text')).toBeHidden();
      await ask.locator('summary').click();
      await expect(ask.locator('.answer-text b').first()).toBeVisible();
    });
  });
}

for (const page of firstWith('data-copy')) {
  test(`a text in ${page.locale} is copied as it stands`, async ({ page: tab, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.goto(pathOf(page));
    const box = tab.locator('[data-copy]').first();
    await box.locator('button').press('Enter');
    await expect(box.locator('output')).toHaveText(translator(page.locale)('copy.done'));
    const words = await box.locator('blockquote p, pre').first().textContent();
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain(words?.trim() ?? '-');
  });
}

for (const locale of locales) {
  test(`the signature in ${locale} is copied as it looks, and as its code for programs that take no more`, async ({
    page: tab,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.goto(pathOf(builtPage(locale, 'for-partners')));
    const box = tab.locator('[data-copy="html"]');
    await box.locator('button').click();
    await expect(box.locator('output')).toHaveText(translator(locale)('copy.done'));
    const code = (await box.locator('pre').textContent())?.trim();
    const held = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = (await (await item?.getType('text/html'))?.text()) ?? '';
      return { text: await navigator.clipboard.readText(), html };
    });
    expect(held.text).toBe(code);
    const links = parse(held.html)
      .querySelectorAll('a')
      .map((one) => one.getAttribute('href'));
    expect(links).toEqual(['tel:152', 'tel:+994125622112']);
  });
}
