import { test as base, type ConsoleMessage, type Page, type Request } from 'playwright/test';
import { serveBuiltSite } from './built-site.ts';

interface WorkerFixtures {
  /** Where the built site is served, without a slash at the end. */
  origin: string;
}

interface TestFixtures {
  /** What the page said on the console, threw, or asked of another origin; must stay empty. */
  faults: string[];
  /** Addresses of other sites that the test leaves to on purpose; they answer with a blank page. */
  neutral: readonly string[];
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
  neutral: [[], { option: true }],
  faults: [
    async ({ page, origin, neutral }, use) => {
      const faults: string[] = [];
      for (const address of neutral)
        await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: neutralPage }));
      const stop = collectFaults(page, [`${origin}/`, ...neutral], faults);
      await use(faults);
      stop();
      base.expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';

const neutralPage = '<!doctype html><title>neutral</title><link rel="icon" href="data:,">';

/** Collects what a page says and asks for, until the function that it gives is called. */
function collectFaults(page: Page, own: readonly string[], faults: string[]): () => void {
  const onConsole = (message: ConsoleMessage) => void faults.push(`console: ${message.text()}`);
  const onError = (error: Error) => void faults.push(`error: ${error.message}`);
  const onRequest = (request: Request) => {
    const isOwn =
      own.some((address) => request.url().startsWith(address)) ||
      request.url().startsWith('data:') ||
      request.url().startsWith('blob:');
    if (!isOwn) faults.push(`request: ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
  return () => page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
}
