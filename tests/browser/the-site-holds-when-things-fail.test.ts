import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, pathOf, textOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';
import { startNginx } from '../support/web-servers.ts';

/** One page of each kind: the chooser, a home, help, a self-test, a table, a list of files, the search, a wrong address. */
const kinds = [
  '/',
  '/az/',
  ...['help', 'work-abroad', 'statistics', 'downloads', 'search', 'glossary'].map((id) =>
    pathOf(builtPage('ru', id)),
  ),
  '/404.html',
];

/** What must hold whatever fails: the number is there as a link, the exit too, and the text has not run out of the page. */
async function essentials(page: Page): Promise<void> {
  await expect(page.locator('a[href="tel:152"]').first()).toBeVisible();
  await expect(page.locator('[data-quick-exit]')).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
}

async function fits(page: Page, path: string): Promise<void> {
  const { inner, wide } = await page.evaluate(() => ({
    inner: document.documentElement.clientWidth,
    wide: document.documentElement.scrollWidth,
  }));
  expect(wide, path).toBeLessThanOrEqual(inner);
}

test('with styles blocked every kind of page reads in order, and menus and exits work', async ({ page }) => {
  for (const path of kinds) {
    await page.route(`**${path}`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: textOf(path).replace(/<style[\s\S]*?<\/style>/g, ''),
      }),
    );
    await page.goto(path);
    await essentials(page);
    const order = await page.evaluate(() =>
      ['[data-quick-exit]', 'h1', 'a[href="tel:152"]'].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? -1,
      ),
    );
    expect(order, path).toEqual([...order].sort((a, b) => a - b));
  }
});

test('a browser that knows neither grid, flex gaps nor variables shows the text and the number', async ({
  page,
}) => {
  const old = (html: string) =>
    html.replace(/display:(inline-)?(grid|flex)/g, 'x:y').replace(/--[a-z0-9-]+:/g, 'x:');
  for (const path of kinds) {
    await page.route(`**${path}`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        // The hash of the changed style is not in the policy; an old browser would not know of the policy either.
        body: old(textOf(path)).replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''),
      }),
    );
    await page.goto(path);
    await essentials(page);
  }
});

test('with pictures blocked and fonts missing nothing of the text is lost', async ({ page }) => {
  await page.route(/\.(png|webp|svg|jpg)$/, (route) =>
    route.fulfill({
      status: 200,
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  );
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('--font', 'monospace'),
    );
  });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of kinds) {
    await page.goto(path);
    await essentials(page);
    await fits(page, path);
    const nameless = await page.locator('img:not([alt])').count();
    expect(nameless, path).toBe(0);
  }
});

test('at 400 % zoom, in forced colours and with reduced motion every kind of page stays whole', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const path of kinds) {
    await page.goto(path);
    await essentials(page);
    await fits(page, path);
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving, path).toBe(0);
    const strip = await page.locator('.exit-bar').evaluate((node) => node.getBoundingClientRect().height);
    expect(strip, path).toBeLessThanOrEqual(256 / 3);
  }
});

test('on paper every kind of page keeps its heading, its number and its text, and drops what paper cannot do', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of kinds) {
    await page.goto(path);
    await expect(page.locator('h1'), path).toBeVisible();
    await expect(page.locator('.hotline-number, .chooser-number a').first(), path).toBeVisible();
    await expect(page.locator('[data-quick-exit]'), path).toBeHidden();
    expect(await page.locator('.menu-panel:visible').count(), path).toBe(0);
    expect((await page.pdf({ format: 'A4' })).length, path).toBeGreaterThan(1000);
  }
});

test('with storage forbidden every script still runs', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await page.goto(pathOf(builtPage('az', 'work-abroad')));
  await page.locator('.question input').first().check();
  await page.goto(pathOf(builtPage('az', 'search')));
  await page.locator('[data-search] input, [type=search]').first().fill('pasport');
  await expect(page.locator('#search-results li, [data-search] ol li').first()).toBeVisible({
    timeout: 30_000,
  });
});

test('offline after load the page keeps its text, its menu and its number', async ({
  page,
  context,
  faults,
}) => {
  await page.goto(pathOf(builtPage('en', 'help')));
  await context.setOffline(true);
  await page.locator('.menu summary').click();
  await expect(page.locator('.menu-panel a').first()).toBeVisible();
  await essentials(page);
  await page.locator('.plain-title input').check();
  await expect(page).toHaveTitle(translator('en')('plainTitle.title'));
  // The browser says itself that it is offline.
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('INTERNET_DISCONNECTED')));
});

test.describe('on a line that drops half-way', () => {
  let server: Server;
  let half: string;
  const path = pathOf(builtPage('ru', 'help'));

  test.beforeAll(async () => {
    const html = Buffer.from(textOf(path));
    const text = html.toString();
    const cut = Buffer.byteLength(text.slice(0, text.indexOf('class="hotline-actions"')));
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(html.subarray(0, cut));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    half = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.use({ neutral: ['https://ru.wikipedia.org/', 'http://127.0.0.1'] });

  test('the exit and the number work before the rest has come', async ({ page }) => {
    await page.goto(`${half}${path}`, { waitUntil: 'commit' });
    await expect(page.locator('.hotline-number')).toBeVisible();
    // The keys wait for their file; the link needs nothing that has not come.
    await page.locator('[data-quick-exit]').click();
    await page.waitForURL('https://ru.wikipedia.org/');
  });
});

test('under the headers of a real server pages, search and self-test say nothing on the console', async ({
  page,
}) => {
  const nginx = await startNginx();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  try {
    for (const path of kinds) await page.goto(nginx.origin + path);
    await page.goto(nginx.origin + pathOf(builtPage('ru', 'search')));
    await page.locator('[type=search]').first().fill('паспорт');
    await expect(page.locator('#search-results li, [data-search] ol li').first()).toBeVisible({
      timeout: 30_000,
    });
    await page.goto(nginx.origin + pathOf(builtPage('ru', 'work-abroad')));
    await page.locator('.question input').first().check();
    expect(said).toEqual([]);
  } finally {
    await nginx.stop();
  }
});

test.use({ neutral: ['http://127.0.0.1'] });
