import type { Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { brotliBytes, builtPage, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';
import { violationsOf } from '../support/violations.ts';

/**
 * The most that a first result may take in all: page, program and index, in bytes; and with the texts for excerpts, which grow
 * with every page: 180,000 is what 274 pages may take as 160,000 was for 235.
 */
const budget = 70_000;
const budgetWithTexts = 180_000;
const words = { az: 'pasport', ru: 'паспорт', en: 'passport' } as const;

test('the header leads to search by a link', async ({ page }) => {
  await page.goto(pathOf(builtPage('ru', 'signs')));
  await page.locator('.bar .tool', { hasText: translator('ru')('header.search') }).click();
  await expect(page).toHaveURL(pathOf(builtPage('ru', 'search')));
});

for (const locale of locales) {
  test(`the first result in ${locale} comes with ${budget} bytes or fewer, none of another language`, async ({
    page,
  }) => {
    const files = filesOf(page);
    const path = pathOf(builtPage(locale, 'search'));
    await page.goto(path);
    expect(files.filter((file) => file.startsWith('/search/'))).toEqual([]);
    await page.locator('#search-field').fill(words[locale]);
    await expect(page.locator('#search-results mark').first()).toBeVisible();
    const needed = [
      path,
      ...files.filter((file) => /^\/_astro\/.*\.js$|^\/search\/.*\/(start|words)\.json$/.test(file)),
    ];
    const texts = files.filter((file) => file.endsWith('/texts.json'));
    const bytes = needed.reduce((sum, file) => sum + brotliBytes(file), 0);
    const allBytes = texts.reduce((sum, file) => sum + brotliBytes(file), bytes);
    console.log(`${locale}: ${bytes} bytes to the first result, ${allBytes} with all excerpts`);
    expect(texts).toHaveLength(1);
    expect(bytes).toBeLessThanOrEqual(budget);
    expect(allBytes).toBeLessThanOrEqual(budgetWithTexts);
    const others = locales.filter((one) => one !== locale).map((one) => `/search/${one}/`);
    expect(files.filter((file) => others.some((other) => file.startsWith(other)))).toEqual([]);
  });

  test(`search in ${locale} says how many results there are and what to do when there are none`, async ({
    page,
  }) => {
    const t = translator(locale);
    await page.goto(pathOf(builtPage(locale, 'search')));
    const field = page.locator('#search-field');
    const output = page.locator('.search output');
    await field.pressSequentially(words[locale]);
    await expect(page.locator('#search-results > li').first()).toBeVisible();
    await expect(output).toHaveRole('status');
    await expect(output).toHaveText(/^\D*\d+\D*\.$/);
    const results = page.locator('#search-results > li');
    await page.locator('.search select').selectOption('term');
    await expect(results.first().locator('.badge')).toHaveText(t('index.term'));
    await expect(page.locator('#search-results .badge', { hasNotText: t('index.term') })).toHaveCount(0);
    await expect(output).toHaveText(`${t('search.results', { count: await results.count() })}.`);
    await page.locator('.search select').selectOption('');
    await field.fill('zzqqxxww');
    await expect(output).toHaveText(t('search.none'));
    await expect(results).toHaveCount(0);
    const steps = page.locator('.search-none li');
    await expect(steps).toHaveCount(4);
    await expect(steps.last().locator('a')).toHaveAttribute('href', 'tel:152');
    await expect(steps.nth(2).locator('a')).toHaveAttribute('href', pathOf(builtPage(locale, 'help')));
  });
}

test('arrows go through the results, Enter opens one, Escape goes back and empties', async ({ page }) => {
  await page.goto(pathOf(builtPage('az', 'search')));
  const field = page.locator('#search-field');
  const links = page.locator('#search-results > li > a');
  await field.fill('uşağı');
  await expect(links.nth(1)).toBeVisible();
  await field.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(links).toHaveCount(0);
  await field.fill('siginacaq');
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(pathOf(builtPage('az', 'rights'))));
});

test('excerpts mark the words in the ending that stands in the text, and lead to the section', async ({
  page,
}) => {
  await page.goto(pathOf(builtPage('az', 'search')));
  await page.locator('#search-field').fill('sirketler');
  await expect(page.locator('#search-results mark').first()).toHaveText(/^şirkət/i);
  const section = page.locator('#search-results ul a').first();
  const target = (await section.getAttribute('href')) ?? '';
  expect(target).toMatch(/^\/az\/[a-z-]+\/#[a-z0-9-]+$/);
  await section.click();
  await expect(page.locator(`[id="${target.split('#')[1]}"]`)).toBeInViewport();
});

test('the words stay out of the address, the history, the title, the storage and every request', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(decodeURIComponent(request.url()) + (request.headers()['referer'] ?? '')),
  );
  await page.goto(pathOf(builtPage('az', 'search')));
  const [address, title] = [page.url(), await page.title()];
  const entries = await page.evaluate(() => history.length);
  await page.locator('#search-field').fill('pasportumu aliblar');
  await expect(page.locator('#search-results mark').first()).toBeVisible();
  await page.locator('#search-field').press('Enter');
  await expect(page.locator('#search-results > li > a').first()).toBeFocused();
  expect(page.url()).toBe(address);
  expect(await page.title()).toBe(title);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  // The quick exit marks the entry with a number.
  expect(await page.evaluate(() => history.state as unknown)).toEqual({ exits: expect.any(Number) });
  expect(asked.filter((one) => /pasport|alib/i.test(one))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect((await context.storageState()).origins).toEqual([]);
  await page.locator('#search-results > li > a').first().click();
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

test('an Escape that the search uses is used up, and in an empty field it is left to the quick exit', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const used: boolean[] = [];
    Object.assign(window, { used });
    window.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && used.push(event.defaultPrevented),
    );
  });
  const used = () => page.evaluate(() => (window as unknown as { used: boolean[] }).used);
  const field = page.locator('#search-field');
  const ask = async () => {
    await page.goto(pathOf(builtPage('en', 'search')));
    await field.fill('passport');
    await expect(page.locator('#search-results > li').first()).toBeVisible();
  };
  await ask();
  await field.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(await used()).toEqual([true, true]);
  await ask();
  await field.fill('');
  await field.press('Escape');
  expect(await used()).toEqual([false]);
  await ask();
  await page.locator('#search-results ~ button').focus();
  await page.keyboard.press('Escape');
  expect(await used()).toEqual([true]);
  await expect(field).toBeFocused();
});

test('a page that comes back with an emptied field shows no results under it', async ({ page }) => {
  await page.goto(pathOf(builtPage('ru', 'search')));
  await page.locator('#search-field').fill('паспорт');
  await expect(page.locator('#search-results > li').first()).toBeVisible();
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#search-field');
    if (field) field.value = '';
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.locator('#search-results > li')).toHaveCount(0);
  await expect(page.locator('.search output')).toHaveText('');
});

test('results fit 320 px and 400 % zoom and hold WCAG 2.2 AA and AAA contrast', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pathOf(builtPage('ru', 'search')));
  await page.locator('#search-field').fill('паспорт');
  await expect(page.locator('#search-results mark').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  // Where the field was scrolled to, the strip of the exit may cover a part of a link.
  await page.evaluate(() => scrollTo(0, 0));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOf(page, 'everything', 'main')).toEqual([]);
  }
  const small = await page
    .locator('.search select, .search input, .search button, #search-results a')
    .evaluateAll((nodes) => nodes.filter((node) => node.getBoundingClientRect().height < 44).length);
  expect(small).toBe(0);
});

function filesOf(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}
