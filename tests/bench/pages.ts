import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { buildSite } from '../../src/commands/build-site.ts';
import { compressAll } from '../../src/hosting/compress.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { browserPath } from '../support/find-browser.ts';
import { serveFolders } from '../support/serve-folders.ts';
import { buildStarlight } from './starlight-site.ts';

/** The site beside the same text as a default Starlight site, on a weak line and a slow phone: `npm run bench`. */
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 4;
const rounds = 5;
const pages = [
  ['az', 'help'],
  ['ru', 'signs'],
  ['en', 'tourism'],
  ['ru', 'law'],
] as const;

type Sites<Value> = Record<'site' | 'Starlight', Value>;

interface Load {
  bytes: number;
  requests: number;
  /** First and largest paint in ms. */
  first: number;
  largest: number;
}

const ours = await buildSite(process.cwd());
const starlight = buildStarlight();
const browser = await chromium.launch({
  ...(browserPath() ? { executablePath: browserPath() as string } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  print(await measure(browser, { site: 'dist', Starlight: starlight.dist }), {
    site: ours.milliseconds,
    Starlight: starlight.milliseconds,
  });
} finally {
  await browser.close();
  rmSync(dirname(starlight.dist), { recursive: true, force: true });
}

/** Loads each page of both sites by turns, so that what else the machine does weighs on both alike. */
async function measure(chrome: Browser, folders: Sites<string>): Promise<Sites<Load>> {
  await compressAll(folders.Starlight, '.build/packed');
  const servers = {
    site: await serveFolders([folders.site]),
    Starlight: await serveFolders([folders.Starlight]),
  };
  const all: Sites<Load[]> = { site: [], Starlight: [] };
  try {
    for (let round = 0; round < rounds; round++)
      for (const [locale, id] of pages)
        for (const name of ['site', 'Starlight'] as const)
          all[name].push(await load(chrome, servers[name].origin + pathOf(builtPage(locale, id))));
  } finally {
    await servers.site.close();
    await servers.Starlight.close();
  }
  return { site: median(all.site), Starlight: median(all.Starlight) };
}

function median(all: readonly Load[]): Load {
  const middle = (of: (one: Load) => number) =>
    all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return {
    bytes: middle((one) => one.bytes),
    requests: middle((one) => one.requests),
    first: middle((one) => one.first),
    largest: middle((one) => one.largest),
  };
}

async function load(chrome: Browser, url: string): Promise<Load> {
  const context = await chrome.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'networkidle' });
  const paints = await page.evaluate(
    () =>
      new Promise<{ first: number; largest: number }>((resolve) => {
        const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        new PerformanceObserver((list) =>
          resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? first }),
        ).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return { bytes, requests, ...paints };
}

function print(loads: Sites<Load>, builds: Sites<number>): void {
  const { site, Starlight } = loads;
  const row = (name: string, a: number, b: number, bar: string, digits = 0) =>
    console.log(
      `${name.padEnd(22)}${a.toFixed(digits).padStart(10)}${b.toFixed(digits).padStart(12)}${(b / a).toFixed(2).padStart(9)} ×   ${bar}`,
    );
  console.log(
    `\nmedian of ${pages.length * rounds} loads, line 400 ms and 400 kbit/s, processor ${slowdown} times slower`,
  );
  console.log(`${''.padEnd(22)}${'this site'.padStart(10)}${'Starlight'.padStart(12)}${'ratio'.padStart(9)}`);
  row('bytes', site.bytes, Starlight.bytes, 'bar 3');
  row('requests', site.requests, Starlight.requests, 'bar 3');
  row('first paint, ms', site.first, Starlight.first, '');
  row('largest paint, ms', site.largest, Starlight.largest, `bar ${(1 / 0.6).toFixed(2)}`);
  row('build, s', builds.site / 1000, builds.Starlight / 1000, 'this site with all its print', 1);
  const holds =
    Starlight.bytes >= 3 * site.bytes &&
    Starlight.requests >= 3 * site.requests &&
    site.largest <= 0.6 * Starlight.largest;
  if (!holds) process.exitCode = 1;
}
