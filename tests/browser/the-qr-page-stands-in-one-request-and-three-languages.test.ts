import { locales } from '../../src/i18n/locales.ts';
import { brotliBytes, htmlPaths, textOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

/** The most bytes of `/q/`, and what the name of a place in three languages may add. */
const budget = 7_000;
const place = 100;
const qrPaths = htmlPaths.filter((path) => path.startsWith('/q/'));
const order = () => [...document.querySelectorAll('main > section')].map((section) => section.id);

test('every page behind a QR code weighs at most 7,000 bytes and is /q/ with the name of its place', () => {
  const plain = textOf('/q/');
  expect(qrPaths.length).toBeGreaterThan(15);
  for (const path of qrPaths) {
    expect(brotliBytes(path), path).toBeLessThanOrEqual(path === '/q/' ? budget : budget + place);
    const placeless = textOf(path).replace(/\s*<p class="qr-place">[^<]*<\/p>/g, '');
    expect(placeless, path).toBe(plain);
    expect(textOf(path).match(/qr-place">/g)?.length ?? 0, path).toBe(path === '/q/' ? 0 : 3);
  }
});

test('it is one request, and its first link calls 152', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/q/samur/', { waitUntil: 'networkidle' });
  expect(asked).toHaveLength(1);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', 'tel:152');
});

test('the number and the way abroad stand on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/q/');
  await expect(page.locator('a[href="tel:152"]').first()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('a[href="tel:+994125622112"]').first()).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('languages are switched with the network gone', async ({ page, context }) => {
  await page.goto('/q/');
  await context.setOffline(true);
  for (const locale of locales) {
    await page.locator(`.languages a[href="#${locale}"]`).click();
    await expect(page.locator(`#${locale} h2`).first()).toBeInViewport();
  }
});

for (const [browser, first] of [
  ['ru-RU', 'ru'],
  ['en-GB', 'en'],
  ['tr-TR', 'az'],
] as const) {
  test.describe(`in a browser in ${browser}`, () => {
    test.use({ locale: browser });

    test(`${first} stands first`, async ({ page }) => {
      await page.goto('/q/');
      await expect
        .poll(() => page.evaluate(order))
        .toEqual([first, ...locales.filter((one) => one !== first)]);
      await expect(page.locator('.languages li').first()).toHaveAttribute('data-locale', first);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, locale: 'en-GB' });

  test('it reads az, ru, en, and every link leads to a page of the same language', async ({ page }) => {
    await page.goto('/q/red-bridge/');
    await expect(page.locator('main > section')).toHaveCount(locales.length);
    for (const [index, locale] of locales.entries()) {
      const section = page.locator('main > section').nth(index);
      await expect(section).toHaveAttribute('lang', locale);
      const links = await section
        .locator('.qr-links a')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(2);
      expect(links.filter((href) => !href.startsWith(`/${locale}/`) || !htmlPaths.includes(href))).toEqual(
        [],
      );
    }
  });
});
