import type { Page } from 'playwright/test';
import { test as siteTest } from './site-test.ts';

/** One reader goes through every page in one tab: quicker than a new browser for each, and whatever stays behind adds up. */
export const test = siteTest.extend<object, { reader: Page; aside: Page }>({
  reader: [
    async ({ browser, origin }, use) => {
      const context = await browser.newContext({ baseURL: origin, viewport: { width: 320, height: 640 } });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  // An empty page, in which a text can be read without the page that it stands on.
  aside: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: ({ reader }, use) => use(reader),
});

export { expect } from 'playwright/test';
