import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { builtPages, pathOf } from '../support/built-site.ts';
import { unpackedCopy } from '../support/offline-copy.ts';
import { RealBrowser } from '../support/real-browsers.ts';

let root: string;

// Real windows of real programs: a start that the machine was too busy for is tried once more.
test.describe.configure({ mode: 'serial', retries: 1 });

test.beforeAll(() => {
  test.setTimeout(180_000);
  ({ root } = unpackedCopy('media'));
});

test.afterAll(() => rmSync(root, { recursive: true, force: true }));

for (const engine of ['Firefox', 'Chromium'] as const)
  test(`${engine} opens the copy from a folder: start, languages, a lesson, its files`, async () => {
    test.setTimeout(120_000);
    const browser = await RealBrowser.open(engine);
    const at = (file: string) => pathToFileURL(join(root, file)).href;
    const lead = async (selector: string) => {
      const href = await browser.evaluate<string>(`document.querySelector(${JSON.stringify(selector)}).href`);
      await browser.evaluate(`(document.querySelector(${JSON.stringify(selector)}).focus(), 1)`);
      await browser.press('Return');
      await browser.waitFor(
        `location.href === ${JSON.stringify(href)} && document.readyState === 'complete'`,
      );
    };
    try {
      await browser.goto(at('index.html'));
      await lead('main a[hreflang="en"]');
      expect(await browser.url()).toBe(at('en/index.html'));
      await lead('.languages a[hreflang="az"]');
      expect(await browser.evaluate('document.documentElement.lang')).toBe('az');
      const lesson = builtPages.find(
        ({ id, locale }) => locale === 'az' && id === 'lesson-media-3-interview',
      );
      if (!lesson) throw new Error('the module on interviews is not there');
      await browser.goto(at(`${pathOf(lesson).slice(1)}index.html`));
      const seen = await browser.evaluate<{
        heading: boolean;
        broken: number;
        files: string[];
        over: number;
      }>(
        `({ heading: document.querySelector('h1').getClientRects().length > 0,
           broken: [...document.images].filter((one) => one.complete && one.naturalWidth === 0).length,
           files: [...document.querySelectorAll('main a[href*="/downloads/"]')].map((one) => one.href),
           over: document.documentElement.scrollWidth - innerWidth })`,
      );
      expect(seen.heading).toBe(true);
      expect(seen.broken).toBe(0);
      expect(seen.over).toBeLessThanOrEqual(0);
      const own = seen.files.filter((href) => href.startsWith('file:'));
      expect(own.length).toBeGreaterThan(4);
      expect(own.filter((href) => !existsSync(fileURLToPath(href)))).toEqual([]);
      // The menu and the copying of texts are scripts, which run as plain ones here.
      await browser.evaluate("(document.querySelector('.menu summary').focus(), 1)");
      await browser.press('Return');
      await browser.waitFor("document.querySelector('.menu').open === true");
      expect(browser.messages()).toEqual([]);
    } finally {
      await browser.close();
    }
  });
