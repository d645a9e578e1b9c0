import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { translator } from '../../src/i18n/translator.ts';
import { exitPromises, otherUses, waysIn, waysOut, type Watcher } from '../fixtures/quick-exit-promises.ts';
import { builtPage, pathOf, serveBuiltSite } from '../support/built-site.ts';
import { engines, RealBrowser, until } from '../support/real-browsers.ts';

const seen = '[data-quick-exit]';
const plain = translator('en')('plainTitle.title');

let neutral: Awaited<ReturnType<typeof serveNeutral>>;
let site: Awaited<ReturnType<typeof serveBuiltSite>>;

// Real windows of real programs: a start that the machine was too busy for is tried once more.
test.describe.configure({ retries: 1 });

test.beforeAll(async () => {
  neutral = await serveNeutral();
  site = await serveBuiltSite(neutral.address);
});
test.afterAll(async () => {
  neutral.close();
  await site.close();
});

for (const engine of engines)
  test(`${engine}: every promise of the quick exit holds, with real keys and its own cache`, async () => {
    test.setTimeout(240_000);
    const browser = await RealBrowser.open(engine);
    try {
      await test.step('other uses of the keys do not leave', () => triesOtherUses(browser));
      await test.step('the line is dead', () => leavesOnADeadLine(browser));
      for (const promise of exitPromises.filter(({ engines: where }) => !where || where.includes(engine)))
        await test.step(`${promise.wayIn}, ${promise.wayOut}, ${promise.watcher}`, async () => {
          await openOnlyTab(browser);
          for (const id of waysIn[promise.wayIn]) await browser.goto(addressOf(id));
          await leave(browser, waysOut[promise.wayOut]);
          await browser.waitFor(`location.href === ${JSON.stringify(neutral.address)}`);
          await watch[promise.watcher](browser, waysIn[promise.wayIn].length);
        });
    } finally {
      await browser.close();
    }
  });

const watch: Record<Watcher, (browser: RealBrowser, entries: number) => Promise<void>> = {
  'Back ten times': async (browser, entries) => {
    for (let press = 0; press < 10; press++) await looks(browser, () => browser.back(), press < entries - 1);
  },
  'the oldest entry behind Back': (browser, entries) =>
    looks(browser, () => browser.evaluate(`history.go(${1 - entries})`), true),
  Forward: async (browser, entries) => {
    if (entries > 1) await looks(browser, () => browser.back(), true);
    // Only Firefox still has something behind Forward once a page that Back led to has left.
    await looks(browser, () => browser.forward(), entries > 1 && browser.engine === 'Firefox');
  },
  'the tab reopened': async (browser) => {
    const atNeutral = `location.href === ${JSON.stringify(neutral.address)}`;
    const tabs = (count: number) =>
      until(`${count} tabs`, async () => ((await browser.addresses()).length === count ? true : undefined));
    await browser.press('ctrl+t');
    await tabs(2);
    await browser.press('ctrl+1');
    await browser.waitFor(atNeutral);
    await browser.press('ctrl+w');
    await tabs(1);
    await browser.press('ctrl+shift+t');
    await browser.waitFor(atNeutral);
    await looks(browser, () => browser.back(), true);
    await looks(browser, () => browser.back(), true);
  },
};

/** Moves in the list behind Back, and finds nothing of ours on the way or at the end; at the end of the list nothing moves. */
async function looks(browser: RealBrowser, move: () => Promise<unknown>, moves: boolean): Promise<void> {
  const shown = `location.origin === ${JSON.stringify(site.origin)} && !document.documentElement.hidden
    && document.documentElement.style.visibility !== 'hidden'
    && document.body?.innerText.trim()`;
  await browser.evaluate('(window.before = true)');
  await move();
  await until('the neutral page again', async () => {
    const [ours, there] = await browser.evaluate<[boolean, boolean]>(
      `[Boolean(${shown}), location.origin !== ${JSON.stringify(site.origin)} && !(${moves} && window.before)]`,
    );
    expect(ours, 'a page of ours is shown').toBe(false);
    return there || undefined;
  });
}

async function triesOtherUses(browser: RealBrowser): Promise<void> {
  for (const [name, words] of Object.entries(otherUses))
    await test.step(name, async () => {
      await browser.goto(addressOf('signs'));
      await browser.pointAt('h1');
      await browser.evaluate("addEventListener('keyup', ({ key }) => (window.last = key))");
      await browser.screen.does(`${words.trim()} key j`);
      await browser.waitFor("window.last === 'j'");
      expect(await browser.evaluate(`Boolean(document.querySelector('${seen}'))`), name).toBe(true);
    });
}

async function leavesOnADeadLine(browser: RealBrowser): Promise<void> {
  await browser.goto(addressOf('help'));
  neutral.hold();
  await browser.press('Escape', 'Escape', 'Escape');
  await until('a window and an address that say nothing', async () => {
    const [address] = await browser.addresses();
    // Chromium tells the address that is on its way here, and the one that is left on the screen.
    const isBare = address === `${site.origin}/` || address === neutral.address;
    const isBlank = isBare && (await browser.screen.windowName()).includes(plain);
    return isBlank || undefined;
  });
  neutral.answer();
  await browser.waitFor(`location.href === ${JSON.stringify(neutral.address)}`);
}

/** Starts anew: what earlier exits left in the tab must not help a later one. */
async function openOnlyTab(browser: RealBrowser): Promise<void> {
  await browser.goto('about:blank');
  await browser.evaluate('1');
}

async function leave(browser: RealBrowser, words: string): Promise<void> {
  if (words.startsWith('exit ')) await browser.pointAt(seen);
  await browser.screen.does(words.replace('exit ', ''));
}

function addressOf(id: string): string {
  return site.origin + pathOf(builtPage('en', id));
}

/** A page of another site, under another name of this machine, that can be made to keep its readers waiting. */
async function serveNeutral() {
  let waiting: ServerResponse[] | undefined;
  const send = (response: ServerResponse) =>
    response.end('<title>neutral</title><link rel="icon" href="data:,"><p>neutral');
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').setHeader('cache-control', 'no-store');
    if (waiting) waiting.push(response);
    else send(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    hold: () => void (waiting = []),
    answer: () => {
      const held = waiting ?? [];
      waiting = undefined;
      held.forEach(send);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
