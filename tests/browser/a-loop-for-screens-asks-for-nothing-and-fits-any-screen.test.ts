import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { screenFile } from '../../src/films/screen-file.ts';
import { defaultOrigin } from '../../src/site/origin.ts';

let folder = '';
let address = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-'));
  const content = readContent(process.cwd());
  const loop = content.films.find(({ data }) => data?.kind === 'loop');
  if (!loop) throw new Error('there is no loop');
  writeFileSync(join(folder, 'loop.html'), screenFile(content, loop, defaultOrigin));
  address = pathToFileURL(join(folder, 'loop.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true }));

for (const [width, height] of [
  [1920, 1080],
  [1080, 1920],
  [1024, 768],
  [1366, 768],
] as const)
  test(`on a screen of ${width} × ${height} no word leaves its place or hides the code`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize({ width, height });
    await page.goto(address);
    expect(asked).toEqual([address]);
    const outside = await page.evaluate(() => {
      const code = document.querySelector('.code')?.getBoundingClientRect();
      return [...document.querySelectorAll('p span')].flatMap((span) => {
        const place = span.closest('p')?.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(span);
        const words = range.getBoundingClientRect();
        const fits =
          place &&
          words.left >= place.left &&
          words.right <= place.right &&
          words.top >= place.top &&
          words.bottom <= place.bottom;
        const isClear = !span.closest('.end') || (code && words.bottom < code.top);
        return fits && isClear ? [] : [span.textContent];
      });
    });
    expect(outside).toEqual([]);
  });

test('it goes on for ever, and the number from abroad stays in one line', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(address);
  const rounds = await page.evaluate(() =>
    document.getAnimations().map((one) => one.effect?.getComputedTiming().iterations),
  );
  expect(rounds.length).toBeGreaterThan(5);
  expect(new Set(rounds)).toEqual(new Set([Infinity]));
  expect(await page.locator('.end').textContent()).toContain('+994\u00A012\u00A0562\u00A021\u00A012');
});
