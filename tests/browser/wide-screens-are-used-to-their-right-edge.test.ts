import type { Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { builtPage, builtPages, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

test.use({ viewport: { width: 1280, height: 800 } });

for (const locale of locales) {
  const film = builtPages.find((page) => page.locale === locale && page.id.startsWith('film-'));

  test(`what is taken along stands beside the film in ${locale}, and never on what is said in it`, async ({
    page,
  }) => {
    await page.goto(film ? pathOf(film) : '');
    const [bar, take, frames] = [
      await box(page, '.film-bar'),
      await box(page, '.film-take'),
      await box(page, '.film-frames'),
    ];
    expect(take.left).toBeGreaterThan(bar.right);
    const shot = await box(page, '.shot >> nth=0');
    expect(shot).toMatchObject({ left: bar.left, right: bar.right, top: take.top });
    expect(frames.right).toBe((await box(page, '.after')).right);
    await page.locator('.told').last().scrollIntoViewIfNeeded();
    expect((await box(page, '.film-take')).bottom).toBeLessThan((await box(page, '.film-frames')).top);
  });

  for (const id of ['campaign', 'trainers', 'tourism'])
    test(`what follows the words of ${id} in ${locale} reaches as far as the contents, which stay above it`, async ({
      page,
    }) => {
      await page.goto(pathOf(builtPage(locale, id)));
      expect((await box(page, '.after')).right).toBe((await box(page, '.contents')).right);
      await page.evaluate(() => document.querySelector('.after')?.scrollIntoView());
      expect((await box(page, '.contents > *')).bottom).toBeLessThanOrEqual((await box(page, '.after')).top);
    });
}

/** Where the edges of an element stand in the window, in whole px. */
function box(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: Math.round(left),
      right: Math.round(right),
      top: Math.round(top),
      bottom: Math.round(bottom),
    };
  });
}
