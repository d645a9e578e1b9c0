import { builtPage, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

for (const [width, size] of [
  [360, 24],
  [320, 24],
  [360, 32],
] as const)
  test(`at ${width} px and a text of ${size} px the number is whole and the exit on the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
    for (const path of ['/', '/q/', '/ru/pomoshch/', '/az/komek/', '/en/help/']) {
      await page.goto(path);
      const found = await page.evaluate(() => {
        const number = document.querySelector('.qr-number b, .chooser-number a, .hotline-number') as Element;
        const range = document.createRange();
        range.selectNodeContents(number);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
        return {
          lines: new Set(boxes.map((box) => Math.round(box.top))).size,
          exit: document.querySelector('.exit')?.getBoundingClientRect().right ?? Infinity,
        };
      });
      expect(found.lines, path).toBe(1);
      expect(found.exit, path).toBeLessThanOrEqual(width);
    }
  });

test('answers are printed without being opened, and their buttons are not', async ({ page }) => {
  await page.goto(pathOf(builtPage('en', 'work-abroad')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.question details div').first()).toBeVisible();
  await expect(page.locator('.question summary').first()).toBeHidden();
});

test('the number behind a QR code is black on paper', async ({ page }) => {
  await page.goto('/q/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.qr-number b')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.qr-call')).toHaveCSS('color', 'rgb(0, 0, 0)');
});
