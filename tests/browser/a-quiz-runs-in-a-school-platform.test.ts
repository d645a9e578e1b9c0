import { expect, test } from 'playwright/test';
import { lessonsOf } from '../../src/content/readable.ts';
import { quizOf, type Quiz } from '../../src/quizzes/quiz.ts';
import { scormFiles } from '../../src/quizzes/scorm/scorm-pack.ts';
import { projectContent } from '../support/project-content.ts';
import { engines, RealBrowser } from '../support/real-browsers.ts';
import { servePlatform, type ScormCall } from '../support/scorm-platform.ts';
import { violationsOf } from '../support/violations.ts';

/** All that a pack may tell a platform. */
const told = [
  ...['cmi.core.lesson_status', 'cmi.core.score.min', 'cmi.core.score.max', 'cmi.core.score.raw'],
  ...['cmi.core.exit', 'cmi.suspend_data'],
];

const quizzes = new Map<string, { quiz: Quiz; pack: Record<string, string> }>();

/** The pack of one lesson, made anew. */
function packOf(locale: 'az' | 'ru' | 'en', id: string) {
  const key = `${locale}/${id}`;
  const known = quizzes.get(key);
  if (known) return known;
  const lessons = lessonsOf(projectContent).filter((one) => one.locale === locale && one.id === id);
  const origin = 'https://site.example';
  const quiz = quizOf(projectContent, lessons, { id, title: lessons[0]?.head.title ?? '' }, origin);
  const made = { quiz, pack: scormFiles(projectContent, quiz, lessons, origin) };
  quizzes.set(key, made);
  return made;
}

// Real windows of real programs: a start that the machine was too busy for is tried once more.
test.describe.configure({ retries: 1 });

for (const engine of engines)
  test(`${engine}: by keyboard alone a quiz is answered, and the platform hears the right score`, async () => {
    test.setTimeout(180_000);
    const { quiz, pack } = packOf('az', 'secrets');
    const questions = quiz.parts.flatMap((part) => part.questions);
    const platform = await servePlatform(pack);
    const browser = await RealBrowser.open(engine);
    const calls = () => browser.evaluate<ScormCall[]>('window.calls');
    try {
      await browser.goto(platform.url);
      await browser.evaluate('(openPack(), 1)');
      await browser.waitFor("frames[0].document.querySelector('#quiz button:not([hidden])')");
      // A pack without anything that can be focused before its first question.
      await browser.evaluate('(frames[0].focus(), 1)');
      for (const [index, question] of questions.entries()) {
        await browser.press('Tab', 'space');
        // The first question is answered wrong on purpose.
        const steps = index === 0 ? (question.right + 1) % question.options.length : question.right;
        const chosen = `frames[0].document.querySelectorAll('fieldset')[${index}].querySelectorAll('input')`;
        for (let step = 0; step < steps; step += 1) await browser.press('Down');
        await browser.waitFor(`${chosen}[${steps}].checked`);
      }
      await browser.press('Tab', 'Return');
      await browser.waitFor("!frames[0].document.querySelector('#result').hidden");
      const score = String(Math.round((100 * (questions.length - 1)) / questions.length));
      expect(await browser.evaluate("runTime.cmi.core.score.raw + '/' + runTime.cmi.core.score.max")).toBe(
        `${score}/100`,
      );
      expect(await browser.evaluate('runTime.cmi.core.lesson_status')).toBe('completed');
      expect(await browser.evaluate('frames[0].document.activeElement.id')).toBe('done');
      expect(
        await browser.evaluate(
          "[...frames[0].document.querySelectorAll('.verdict')].filter((one) => one.textContent !== '').length",
        ),
      ).toBe(questions.length);
      expect(
        await browser.evaluate('localStorage.length + sessionStorage.length + document.cookie.length'),
      ).toBe(0);
      const held = await browser.evaluate<Record<string, unknown>>(
        '({ core: { lesson_status: runTime.cmi.core.lesson_status, score: { raw: runTime.cmi.core.score.raw } }, suspend_data: runTime.cmi.suspend_data })',
      );
      await browser.evaluate("(document.querySelector('iframe').src = 'about:blank', 1)");
      await browser.waitFor("calls.at(-1).name === 'LMSFinish'");
      const heard = await calls();
      expect(heard[0]?.name).toBe('LMSInitialize');
      expect(heard.filter(({ name }) => name === 'LMSFinish')).toHaveLength(1);
      expect(heard.filter(({ error }) => error !== '0')).toEqual([]);
      const set = heard.filter(({ name }) => name === 'LMSSetValue').map(({ values }) => values[0]);
      expect(set.filter((name) => !told.includes(name ?? ''))).toEqual([]);

      await browser.evaluate(`(calls.length = 0, openPack(${JSON.stringify(held)}), 1)`);
      await browser.waitFor("frames[0].document.querySelector('#result:not([hidden])')");
      expect(await browser.evaluate("frames[0].document.querySelectorAll('input:checked').length")).toBe(
        questions.length,
      );
      expect(new Set(platform.asked)).toEqual(
        new Set([
          '/',
          '/run-time.js',
          ...Object.keys(pack)
            .filter(isShown)
            .map((name) => `/pack/${name}`),
        ]),
      );
      expect(browser.messages()).toEqual([]);
    } finally {
      await browser.close();
      await platform.close();
    }
  });

for (const locale of ['az', 'ru', 'en'] as const)
  test(`a pack in ${locale} is accessible, fits a narrow screen and asks nothing of anybody`, async ({
    page,
  }) => {
    const { pack } = packOf(locale, 'job-abroad');
    const platform = await servePlatform(pack);
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    try {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(platform.alone);
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      expect(await violationsOf(page, 'everything')).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);

      // An open question is named, and the reader stands in it.
      await page.locator('#quiz button').click();
      await expect(page.locator('#missing')).toContainText('1');
      await expect(page.locator('fieldset').first().locator('input').first()).toBeFocused();

      for (const ask of await page.locator('fieldset').all())
        await ask.locator(`input[value="${await ask.getAttribute('data-right')}"]`).check();
      await page.locator('#quiz button').click();
      const all = await page.locator('fieldset').count();
      await expect(page.locator('#result p')).toContainText(String(all));
      expect(await violationsOf(page, 'everything')).toEqual([]);

      await page.locator('#result button').click();
      await expect(page.locator('input:checked')).toHaveCount(0);
      await expect(page.locator('#result')).toBeHidden();
      expect(faults).toEqual([]);
      expect(platform.asked.toSorted()).toEqual(
        Object.keys(pack)
          .filter(isShown)
          .map((name) => `/pack/${name}`)
          .toSorted(),
      );
    } finally {
      await platform.close();
    }
  });

test('in colours that a reader has forced, what is chosen and in focus is still to be seen', async ({
  page,
}) => {
  const platform = await servePlatform(packOf('en', 'secrets').pack);
  try {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(platform.alone);
    const button = page.locator('#quiz button');
    await button.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const { outline, border } = await button.evaluate((one) => {
      const style = getComputedStyle(one);
      return { outline: style.outlineStyle, border: style.borderTopWidth };
    });
    expect(outline).toBe('solid');
    expect(parseFloat(border)).toBeGreaterThan(0);
  } finally {
    await platform.close();
  }
});

test('without a script the questions are read and each answer can be opened', async ({ browser }) => {
  const platform = await servePlatform(packOf('ru', 'secrets').pack);
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await page.goto(platform.alone);
    const first = page.locator('fieldset').first();
    await first.locator('summary').click();
    await expect(first.locator('details p').nth(1)).toBeVisible();
    await expect(page.locator('#quiz button')).toBeHidden();
  } finally {
    await context.close();
    await platform.close();
  }
});

/** The manifest is read by the platform, not by the page. */
function isShown(name: string): boolean {
  return name !== 'imsmanifest.xml';
}
