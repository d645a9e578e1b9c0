import { expect, test } from 'playwright/test';
import { builtPage, pathOf, serveBuiltSite } from '../support/built-site.ts';
import { engines, RealBrowser } from '../support/real-browsers.ts';

/** One page of each template: the chooser, /q/, home, a page of words, of lists, a lesson, and the one that is not there. */
const templates = [
  '/',
  '/q/',
  ...['home', 'help', 'downloads'].map((id) => pathOf(builtPage('az', id))),
  '/az/404/',
];

// Real windows of real programs: a start that the machine was too busy for is tried once more.
test.describe.configure({ retries: 1 });

for (const engine of engines.filter((one) => one !== 'Chromium'))
  test(`${engine} shows each template whole, answers a search and opens the menu by keyboard`, async () => {
    test.setTimeout(120_000);
    const site = await serveBuiltSite();
    const browser = await RealBrowser.open(engine);
    try {
      for (const path of templates) {
        await browser.goto(site.origin + path);
        const seen = await browser.evaluate<{ heading: boolean; over: number }>(
          `({ heading: document.querySelector('h1').getClientRects().length > 0,
             over: document.documentElement.scrollWidth - innerWidth })`,
        );
        expect(seen.heading, path).toBe(true);
        expect(seen.over, path).toBeLessThanOrEqual(0);
      }
      await browser.goto(site.origin + pathOf(builtPage('en', 'help')));
      await browser.evaluate("(document.querySelector('.menu summary').focus(), 1)");
      for (const isOpen of [true, false]) {
        await browser.press('Return');
        await browser.waitFor(`document.querySelector('.menu').open === ${isOpen}`);
      }
      await browser.goto(site.origin + pathOf(builtPage('en', 'search')));
      await browser.evaluate("(document.querySelector('#search-field').focus(), 1)");
      await browser.screen.does('type passport');
      await browser.waitFor("document.querySelector('#search-results > li > a')");
      expect(browser.messages()).toEqual([]);
    } finally {
      await browser.close();
      await site.close();
    }
  });
