import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { offlineZips } from '../../src/offline/offline-copies.ts';
import { listedDownloads, onlineOrigin as origin, unpackedCopy } from '../support/offline-copy.ts';

let root: string;
let files: Set<string>;

test.describe.configure({ mode: 'serial' });

// The copy for one audience, which lacks the files of the others: what it lacks must lead online.
test.beforeAll(() => {
  test.setTimeout(180_000);
  ({ root, files } = unpackedCopy('travellers'));
});

test.afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every address in it leads to a file beside it, or online to what it does not hold', () => {
  const pages = [...files].filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(200);
  const wrong = pages.flatMap((page) =>
    parse(readFileSync(join(root, page), 'utf8'))
      .querySelectorAll('[href],[src]')
      .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '')
      .filter((address) => {
        if (address.startsWith(`${origin}/`)) return files.has(new URL(address).pathname.slice(1));
        if (/^[a-z]+:|^#/.test(address)) return false;
        const [path = ''] = address.split(/[?#]/);
        return !existsSync(join(root, dirname(page), decodeURIComponent(path)));
      })
      .map((address) => `${page}: ${address}`),
  );
  expect(wrong).toEqual([]);
  expect([...files].filter((file) => /\.(br|gz)$|_headers|_redirects|^search\//.test(file))).toEqual([]);
  // Pictures that other sites show of pages, and packs of what stands beside them, would weigh for nothing.
  const known = new Map<string, string>(
    listedDownloads.flatMap(({ url, thumbnail, kind }) =>
      [url, thumbnail].flatMap((one) => (one ? [[`downloads/${one.split('/').at(-1)}`, kind] as const] : [])),
    ),
  );
  const held = [...files].filter((file) => file.startsWith('downloads/'));
  expect(held.length).toBeGreaterThan(100);
  expect(held.filter((file) => !known.has(file))).toEqual([]);
  expect(held.filter((file) => ['pack', 'band-pack', 'quiz-pack'].includes(known.get(file) ?? ''))).toEqual(
    [],
  );
});

test('it is read in a browser with its pictures and scripts, asks nobody for anything, and says that search is absent', async ({
  page,
}) => {
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  page.on('console', (one) => one.type() === 'error' && faults.push(one.text()));
  page.on('pageerror', (one) => faults.push(one.message));
  await page.goto(pathToFileURL(join(root, 'index.html')).href);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('main a[href$=".html"]').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goto(pathToFileURL(join(root, 'en/search/index.html')).href);
  await expect(page.getByText('there is no search')).toBeVisible();
  await page.goto(pathToFileURL(join(root, 'en/materials/index.html')).href);
  for (const image of await page.locator('main img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }
  expect(asked.filter((address) => !address.startsWith('file:') && !address.startsWith('data:'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('the same site gives the same bytes', () => {
  test.setTimeout(180_000);
  const [one, other] = [1, 2].map(
    () => [...offlineZips('dist', listedDownloads, origin, ['media'])][0]?.bytes,
  );
  expect(one?.length).toBeGreaterThan(1_000_000);
  expect(Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array(1))).toBe(0);
});
