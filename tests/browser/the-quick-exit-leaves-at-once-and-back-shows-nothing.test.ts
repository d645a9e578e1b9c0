import type { Page } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { loadSettings } from '../../src/content/settings.ts';
import { builtPage, htmlPaths, pathOf } from '../support/built-site.ts';
import { hasExitInPlace } from '../support/page-promises.ts';
import { expect, test } from '../support/site-test.ts';

const { exit } = loadSettings();

test.use({ neutral: Object.values(exit) });

for (const locale of locales) {
  test(`four pages in ${locale}, an exit and five times Back show no page of ours`, async ({ page }) => {
    for (const id of ['home', 'signs', 'rights', 'help']) await page.goto(pathOf(builtPage(locale, id)));
    await page.locator('[data-quick-exit]').click();
    await page.waitForURL(exit[locale]);
    for (let back = 0; back < 5; back++) {
      await page.goBack();
      await page.waitForURL((url) => url.href === exit[locale] || url.href === 'about:blank');
    }
  });
}

test('the exit waits for no answer: page, title and address say nothing while the line is dead', async ({
  page,
}) => {
  await page.goto(pathOf(builtPage('ru', 'help')));
  await page.unroute(exit.ru);
  await page.route(exit.ru, () => {});
  const left = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-quick-exit]')?.click();
    const { visibility } = document.documentElement.style;
    const { title, body } = document;
    return { visibility, title, text: body.textContent, path: location.pathname };
  });
  const title = translator('ru')('plainTitle.title');
  expect(left).toEqual({ visibility: 'hidden', title, text: '', path: '/' });
});

test('a page that is left before it is painted is marked, so that a reopened tab does not show it', async ({
  page,
}) => {
  await page.addInitScript(() => (window.requestAnimationFrame = () => 0));
  await page.goto(pathOf(builtPage('az', 'help')));
  expect(await page.evaluate(() => history.state)).toEqual({ exits: 0 });
});

test('a middle click on the exit leaves too, and opens no second tab', async ({ page, context }) => {
  await page.goto(pathOf(builtPage('az', 'help')));
  await page.locator('[data-quick-exit]').click({ button: 'middle' });
  await page.waitForURL(exit.az);
  expect(context.pages()).toHaveLength(1);
});

test('all tabs of the site leave with the one that is left', async ({ page, context }) => {
  const other = await context.newPage();
  await other.route(exit.en, (route) => route.fulfill({ contentType: 'text/html', body: 'neutral' }));
  await other.goto(pathOf(builtPage('en', 'rights')));
  await page.goto(pathOf(builtPage('az', 'help')));
  await page.locator('[data-quick-exit]').click();
  await page.waitForURL(exit.az);
  await other.waitForURL(exit.en);
});

test('what an input method or the page itself makes of the keys does not leave', async ({ page }) => {
  await page.goto(pathOf(builtPage('en', 'signs')));
  const shown = await page.evaluate(() => {
    const press = (key: string, more: KeyboardEventInit = {}, use?: () => void) => {
      for (const type of ['keydown', 'keyup']) {
        const event = new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true, ...more });
        document.body.dispatchEvent(event);
        use?.();
      }
    };
    const heading = document.querySelector<HTMLElement>('main') as HTMLElement;
    for (let times = 0; times < 3; times++) press('Shift', { isComposing: true });
    // A screen reader takes the H of Shift+H for itself: the page sees Shift alone, and the focus move.
    for (let times = 0; times < 3; times++) press('Shift', {}, () => [heading.focus(), heading.blur()]);
    document.body.addEventListener('keydown', (event) => event.preventDefault());
    for (let times = 0; times < 3; times++) press('Escape');
    return document.documentElement.style.visibility !== 'hidden';
  });
  expect(shown).toBe(true);
});

test('three presses of Shift or Escape leave, the left and the right Shift together too', async ({
  page,
}) => {
  const ways: readonly ((page: Page) => Promise<void>)[] = [
    (one) => press(one, ['ShiftLeft', 'ShiftLeft', 'ShiftLeft']),
    (one) => press(one, ['Escape', 'Escape', 'Escape']),
    (one) => press(one, ['ShiftRight', 'Escape', 'ShiftLeft']),
    async (one) => {
      for (const key of ['ShiftLeft', 'ShiftRight']) await one.keyboard.down(key);
      for (const key of ['ShiftLeft', 'ShiftRight']) await one.keyboard.up(key);
      await one.keyboard.press('ShiftRight');
    },
  ];
  for (const way of ways) {
    await page.goto(pathOf(builtPage('en', 'signs')));
    await way(page);
    await page.waitForURL(exit.en);
  }
});

test('typing capitals does not leave, and each press is told to a screen reader', async ({ page }) => {
  const t = translator('en');
  await page.goto(pathOf(builtPage('en', 'search')));
  await page.keyboard.type('ABCD');
  for (let times = 0; times < 3; times++) await page.keyboard.press('Shift+Tab');
  const status = page.locator('.exit-bar [role=status]');
  await expect(status).toBeEmpty();
  await press(page, ['ShiftLeft']);
  await expect(status).toHaveText(t('header.exitPresses', { count: 2 }));
  await press(page, ['ShiftRight']);
  await expect(status).toHaveText(t('header.exitPresses', { count: 1 }));
  await press(page, ['KeyA']);
  await expect(status).toBeEmpty();
  await expect(page).toHaveURL(pathOf(builtPage('en', 'search')));
});

test('a page that the browser kept as a picture is empty, and leaves when it is shown again', async ({
  page,
}) => {
  const path = pathOf(builtPage('az', 'signs'));
  const show = (type: string) =>
    page.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
  await page.goto(path);
  await show('pagehide');
  await expect(page.locator('html')).toBeHidden();
  await show('pageshow');
  await expect(page.locator('html')).toBeVisible();
  await show('pagehide');
  await page.evaluate(() => sessionStorage.setItem('exit', '1'));
  await show('pageshow');
  await page.waitForURL(exit.az);
});

test('who types the address again after an exit can read the site again', async ({ page }) => {
  const path = pathOf(builtPage('az', 'signs'));
  await page.goto(path);
  await page.locator('[data-quick-exit]').click();
  await page.waitForURL(exit.az);
  await page.goto(path);
  await expect(page.locator('h1')).toBeVisible();
});

test('a page alone in its tab asks storage once it stands; the next one asks before it is shown', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    // It is called on the storage that it is asked of.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      asked.push(`${key} ${document.readyState}`);
      return getItem.call(this, key);
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await page.goto(pathOf(builtPage('en', 'help')));
  await expect.poll(asked).toEqual(['plain complete', 'exit complete']);
  await page.locator('.bar-links a, .foot a').last().click();
  await page.waitForURL((url) => url.pathname !== pathOf(builtPage('en', 'help')));
  expect((await asked()).slice(0, 2)).toEqual(['plain loading', 'exit loading']);
});

test('a page that only now has come whole forgets no exit that is under way', async ({ page }) => {
  await page.goto(pathOf(builtPage('ru', 'help')));
  await page.unroute(exit.ru);
  await page.route(exit.ru, () => {});
  const kept = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('[data-quick-exit]')?.click();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(() => setTimeout(frame))));
    return { exit: sessionStorage.getItem('exit'), visibility: document.documentElement.style.visibility };
  });
  expect(kept).toEqual({ exit: '1', visibility: 'hidden' });
});

test('a page that goes before it has asked storage stays empty', async ({ page }) => {
  await page.goto(pathOf(builtPage('ru', 'signs')));
  const hidden = await page.evaluate(async () => {
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await new Promise((frame) => requestAnimationFrame(() => setTimeout(() => setTimeout(frame))));
    return document.documentElement.hidden;
  });
  expect(hidden).toBe(true);
});

test('a page that is shown again while it was leaving stays empty and leaves again', async ({ page }) => {
  await page.goto(pathOf(builtPage('az', 'rights')));
  await page.unroute(exit.az);
  await page.route(exit.az, () => {});
  const left = await page.evaluate(() => {
    let times = 0;
    window.navigation.addEventListener('navigate', ({ destination }) => {
      if (new URL(destination.url).origin !== location.origin) times += 1;
    });
    document.querySelector<HTMLElement>('[data-quick-exit]')?.click();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    return { times, visibility: document.documentElement.style.visibility };
  });
  expect(left).toEqual({ times: 2, visibility: 'hidden' });
});

test('who comes back from another site finds the plain title that was chosen in this tab', async ({
  page,
}) => {
  const help = pathOf(builtPage('az', 'help'));
  await page.goto(help);
  await page.locator('.plain-title input').check();
  await page.goto(exit.az);
  await page.goto(help);
  await expect(page).toHaveTitle(translator('az')('plainTitle.title'));
});

test('the exit leaves where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await page.goto(pathOf(builtPage('ru', 'rights')));
  await page.locator('.plain-title input').check();
  await expect(page).toHaveTitle(translator('ru')('plainTitle.title'));
  await page.locator('[data-quick-exit]').click();
  await page.waitForURL(exit.ru);
});

test('a plain title lasts for the tab and goes when the reader wishes', async ({ page, context }) => {
  const title = translator('en')('plainTitle.title');
  const help = builtPage('en', 'help');
  await page.goto(pathOf(help));
  const own = await page.title();
  expect(own).not.toBe(title);
  await page.locator('.plain-title input').check();
  await expect(page).toHaveTitle(title);
  await page.goto(pathOf(builtPage('en', 'rights')));
  await expect(page).toHaveTitle(title);
  const other = await context.newPage();
  await other.goto(pathOf(help));
  await expect(other).toHaveTitle(own);
  await page.locator('.plain-title input').uncheck();
  await page.goto(pathOf(help));
  await expect(page).toHaveTitle(own);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('under a plain title the list behind Back does not grow, and Back leaves the site', async ({ page }) => {
  await page.goto(exit.en);
  await page.goto(pathOf(builtPage('en', 'help')));
  await page.locator('.plain-title input').check();
  const entries = await page.evaluate(() => history.length);
  await page.locator('.languages a[lang=ru], [hreflang=ru]').last().click();
  await page.waitForURL(pathOf(builtPage('ru', 'help')));
  await expect(page).toHaveTitle(translator('ru')('plainTitle.title'));
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await page.waitForURL(exit.en);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the exit is a plain link, and no choice is offered that would not work', async ({ page }) => {
    await page.goto(pathOf(builtPage('ru', 'help')));
    await expect(page.locator('.plain-title')).toBeHidden();
    await page.locator('[data-quick-exit]').click();
    await page.waitForURL(exit.ru);
  });
});

test('the exit stands in the same place on the page of every checkpoint as on all others', async ({
  page,
}) => {
  const places = htmlPaths.filter((path) => /^\/q\/./.test(path));
  expect(places.length).toBeGreaterThan(15);
  for (const path of places) {
    await page.goto(path);
    expect(await hasExitInPlace(page), path).toEqual([]);
  }
});

test('the strip of the exit hides nothing that has the focus, forwards or backwards', async ({ page }) => {
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto(pathOf(builtPage('az', 'help')));
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press(key);
        expect(await hiddenFocus(page), `${key} ${presses}`).toBe('');
      }
    }
  }
});

async function press(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The focused element when the strip covers it whole or in part; empty when it is free. */
function hiddenFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const strip = document.querySelector('.exit-bar');
    if (!focused || !strip || focused === document.body || strip.contains(focused)) return '';
    if (focused.matches('.skip')) return '';
    const { top, bottom } = focused.getBoundingClientRect();
    const covered = strip.getBoundingClientRect().bottom;
    return bottom > 0 && top < covered - 1 ? `${focused.outerHTML.slice(0, 80)} ${top} < ${covered}` : '';
  });
}
