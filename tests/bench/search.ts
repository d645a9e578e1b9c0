import { chromium, type Browser, type Page } from 'playwright';
import { close, createIndex } from 'pagefind';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { compressAll } from '../../src/hosting/compress.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { browserPath } from '../support/find-browser.ts';
import { formatScore, queriesIn, scoreOf } from '../support/search-queries.ts';
import { serveFolders } from '../support/serve-folders.ts';

/** Prints how well and how fast search answers, beside Pagefind as it comes, on the same pages with the same queries. */
const words = { az: 'pasport', ru: 'паспорт', en: 'passport' } as const;
/** A weak signal: 400 ms there and back, 400 kbit/s. */
const weak = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };
const beside = '.build/bench';

await indexAsItComes();
const site = await serveFolders(['dist', beside]);
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
for (const locale of locales) {
  console.log(formatScore(`${locale}, this site       `, await scoreWith(browser, locale, askForm)));
  console.log(formatScore(`${locale}, Pagefind's own  `, await scoreWith(browser, locale, askPagefind)));
  console.log(await firstResult(browser, locale, 'this site', typeInForm));
  console.log(await firstResult(browser, locale, "Pagefind's own", typeInPagefind));
}
await browser.close();
await site.close();

async function indexAsItComes(): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  await index.addDirectory({ path: 'dist' });
  await index.writeFiles({ outputPath: `${beside}/pagefind` });
  await compressAll(beside, '.build/packed');
  await close();
}

async function scoreWith(
  from: Browser,
  locale: Locale,
  ask: (page: Page, asks: string[]) => Promise<string[][]>,
) {
  const page = await from.newPage({ bypassCSP: true });
  await page.goto(site.origin + pathOf(builtPage(locale, 'search')));
  const queries = queriesIn(locale);
  const started = performance.now();
  const found = await ask(
    page,
    queries.map((query) => query.ask),
  );
  const each = (performance.now() - started) / queries.length;
  await page.close();
  console.log(`${each.toFixed(0)} ms a query on this machine`);
  return scoreOf(locale, queries, found);
}

async function askForm(page: Page, asks: string[]): Promise<string[][]> {
  await page.locator('#search-field').fill('152');
  await page.locator('#search-results > li').first().waitFor();
  return page.evaluate(async (queries) => {
    const form = document.querySelector<HTMLFormElement>('form[data-search]');
    const [field, output] = [form?.querySelector('input'), form?.querySelector('output')];
    if (!form || !field || !output) throw new Error('the page has no search form');
    const busy: string = JSON.parse(form.dataset['search'] ?? '{}').loading;
    const all: string[][] = [];
    for (const query of queries) {
      field.value = query;
      form.requestSubmit();
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (output.textContent === busy) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(output, { childList: true, characterData: true, subtree: true });
      });
      const links = [...form.querySelectorAll<HTMLAnchorElement>('#search-results > li > a')];
      all.push(links.slice(0, 3).map(({ pathname, hash }) => pathname + hash));
    }
    return all;
  }, asks);
}

async function askPagefind(page: Page, asks: string[]): Promise<string[][]> {
  return page.evaluate(async (queries) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(address);
    const all: string[][] = [];
    for (const query of queries) {
      const { results } = await pagefind.search(query);
      const first = await Promise.all(results.slice(0, 3).map((one: { data(): unknown }) => one.data()));
      all.push((first as { url: string }[]).map(({ url }) => url));
    }
    return all;
  }, asks);
}

async function firstResult(
  from: Browser,
  locale: Locale,
  name: string,
  type: (page: Page, word: string) => Promise<void>,
): Promise<string> {
  const page = await from.newPage({ bypassCSP: true });
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', weak);
  // What a worker fetches, as Pagefind's does, the browser's own count for the page leaves out.
  const before = site.sent();
  await page.goto(site.origin + pathOf(builtPage(locale, 'search')), { waitUntil: 'load' });
  const started = performance.now();
  await type(page, words[locale]);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  const sent = `${((site.sent() - before) / 1000).toFixed(1)} kB`;
  await page.close();
  return `${locale}, ${name}: first result ${seconds} s after the page has loaded, ${sent} in all, at 400 ms and 400 kbit/s`;
}

async function typeInForm(page: Page, word: string): Promise<void> {
  await page.locator('#search-field').fill(word);
  await page.locator('#search-results > li').first().waitFor();
}

async function typeInPagefind(page: Page, word: string): Promise<void> {
  await page.evaluate(async (query) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(address);
    const { results } = await pagefind.search(query);
    await results[0]?.data();
  }, word);
}
