import { test as base, type Page } from 'playwright/test';
import { serveBuiltSite } from './built-site.ts';

interface WorkerFixtures {
  /** Where the built site is served, without a slash at the end. */
  origin: string;
}

interface TestFixtures {
  /** What the page said on the console, threw, or asked of another origin; must stay empty. */
  faults: string[];
}

/** A test on the built site; it fails on any console message, page error or request to another origin. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  origin: [
    async ({}, use) => {
      const site = await serveBuiltSite();
      await use(site.origin);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(origin),
  faults: [
    async ({ page, origin }, use) => {
      const faults: string[] = [];
      collectFaults(page, origin, faults);
      await use(faults);
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';

function collectFaults(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const isOwn =
      request.url().startsWith(`${origin}/`) ||
      request.url().startsWith('data:') ||
      request.url().startsWith('blob:');
    if (!isOwn) faults.push(`request: ${request.url()}`);
  });
}
