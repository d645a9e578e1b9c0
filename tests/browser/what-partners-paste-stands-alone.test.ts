import { expect, test } from 'playwright/test';
import { downloads, makeDownload } from '../support/made-downloads.ts';
import { violationsOf } from '../support/violations.ts';

/** A page of somebody else, with nothing on it that would help. */
const pageAround = (html: string, lang: string) =>
  `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>A hotel</title><link rel="icon" href="data:,"><main><h1>A hotel</h1>${html}</main></html>`;

const pieces = downloads.filter(({ kind, file }) => kind === 'hotline-box' || file.endsWith('.htm'));

test('there is a box in each language and in all of them, and a signature in each', () => {
  expect(pieces.map(({ kind, locale }) => `${kind} ${locale}`).sort()).toEqual([
    ...['hotline-box az', 'hotline-box en', 'hotline-box mul', 'hotline-box ru'],
    ...['mail-signature az', 'mail-signature en', 'mail-signature ru'],
  ]);
});

for (const piece of pieces) {
  test(`${piece.file} is small, asks nobody for anything and is read by anybody on a narrow phone`, async ({
    page,
  }) => {
    const html = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await makeDownload(piece));
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(2048);
    expect(html).not.toMatch(
      /<(?:script|style|i?frame|img|link|object|embed|form)\b|url\(|@import|\son\w+=|\sclass=|https?:/,
    );
    const asked: string[] = [];
    page.on('request', (one) => asked.push(one.url()));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.setContent(pageAround(html, piece.locale === 'mul' ? 'az' : piece.locale));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsOf(page, 'everything')).toEqual([]);
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['tel:152', 'tel:+994125622112']);
    for (const link of await page.locator('main a').all()) await expect(link).toBeVisible();
  });
}
