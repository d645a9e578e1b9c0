import type { Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPages, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';
import { violationsOf } from '../support/violations.ts';

/** The films of each language, by the beginning of their ids. */
const films = builtPages.filter(({ id }) => id.startsWith('film-'));
const first = locales.flatMap((locale) => films.find((page) => page.locale === locale) ?? []);

for (const page of first) {
  const t = translator(page.locale);

  test(`the film in ${page.locale} plays, pauses and begins again by keyboard alone`, async ({
    page: tab,
  }) => {
    await tab.goto(pathOf(page));
    const film = tab.locator('[data-film]');
    const [play, again] = [film.getByRole('button').first(), film.getByRole('button').last()];
    const range = film.getByRole('slider', { name: t('film.time') });
    await expect(play).toHaveAccessibleName(t('film.play'));
    await expect(range).toHaveValue('0');
    expect(await playing(tab)).toBe(0);

    await play.focus();
    await tab.keyboard.press('Enter');
    await expect(play).toHaveAccessibleName(t('film.pause'));
    await expect.poll(() => range.inputValue().then(Number)).toBeGreaterThan(0);
    await tab.keyboard.press('Space');
    await expect(play).toHaveAccessibleName(t('film.play'));
    expect(await playing(tab)).toBe(0);

    await range.focus();
    await tab.keyboard.press('End');
    await expect(film.locator('.shot').last()).toBeVisible();
    await expect(film.locator('.shot').first()).toBeHidden();
    await again.focus();
    await tab.keyboard.press('Enter');
    await expect(play).toHaveAccessibleName(t('film.pause'));
    await expect(film.locator('.shot').first()).toBeVisible();
    for (const button of await film.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  test(`the film in ${page.locale} stops when its page is hidden, and at its end`, async ({ page: tab }) => {
    await tab.goto(pathOf(page));
    const film = tab.locator('[data-film]');
    const play = film.getByRole('button').first();
    await play.click();
    await expect.poll(() => playing(tab)).toBeGreaterThan(0);
    await tab.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect.poll(() => playing(tab)).toBe(0);
    await film.getByRole('slider').fill((await film.getByRole('slider').getAttribute('max')) ?? '');
    await play.click();
    await expect.poll(() => playing(tab)).toBeGreaterThan(0);
  });

  test(`the film in ${page.locale} is read without seeing it, and has no fault of access in play`, async ({
    page: tab,
  }) => {
    await tab.goto(pathOf(page));
    await tab.locator('[data-film]').getByRole('button').first().click();
    const told = tab.locator('.told');
    expect(await told.count()).toBe(await tab.locator('.shot').count());
    for (const one of await told.all()) expect(await one.innerText()).not.toBe('');
    expect(await violationsOf(tab, 'everything', '[data-film]')).toEqual([]);
  });

  test.describe('where no motion is wanted', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test(`the film in ${page.locale} stands as stills, one below the other`, async ({ page: tab }) => {
      await tab.goto(pathOf(page));
      await expect(tab.locator('.film-bar')).toBeHidden();
      expect(await tops(tab)).toEqual((await tops(tab)).toSorted((a, b) => a - b));
      expect(await playing(tab)).toBe(0);
    });
  });

  test.describe('in forced colours', () => {
    test.use({ contextOptions: { forcedColors: 'active' } });

    test(`the words and buttons of the film in ${page.locale} are seen`, async ({ page: tab }) => {
      await tab.goto(pathOf(page));
      await expect(tab.locator('.shot .words').first()).toBeVisible();
      const pair = await tab
        .locator('.shot .words')
        .first()
        .evaluate((words) => {
          const shot = words.closest('.shot');
          return [getComputedStyle(words).color, shot && getComputedStyle(shot).backgroundColor];
        });
      expect(pair[0]).not.toBe(pair[1]);
    });
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`the film in ${page.locale} shows every frame and all its words`, async ({ page: tab }) => {
      await tab.goto(pathOf(page));
      await expect(tab.locator('.film-bar')).toBeHidden();
      for (const shot of await tab.locator('.shot').all()) await expect(shot).toBeVisible();
      for (const words of await tab.locator('.shot .words').all()) await expect(words).toBeVisible();
      for (const one of await tab.locator('.told').all()) await expect(one).toBeVisible();
    });
  });
}

/** How many animations of the page run. */
function playing(tab: Page): Promise<number> {
  return tab.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
}

/** Where the stills stand, from the top of the page. */
function tops(tab: Page): Promise<number[]> {
  return tab
    .locator('.shot')
    .evaluateAll((shots) => shots.map((shot) => Math.round(shot.getBoundingClientRect().top)));
}
