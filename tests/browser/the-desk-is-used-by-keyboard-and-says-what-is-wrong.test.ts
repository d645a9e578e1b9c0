import { expect, test as base, type Page } from 'playwright/test';
import { changesHtml, type ChangeReport } from '../../src/changes/report.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readStatus } from '../../src/reports/read-status.ts';
import { reportPage, waysOf } from '../../src/reports/report-html.ts';
import { statusHtml } from '../../src/reports/status-report.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';
import { serveDesk, type DeskServer } from '../support/desk-server.ts';
import { violationsOf } from '../support/violations.ts';

const file = 'content/pages/en/help.mdx';
/** A check reads all content; a busy machine takes its time for it. */
const patience = 150_000;
const form = '/desk/en/pages/help/';

const test = base.extend<{ faults: string[] }, { project: TinyProject; desk: DeskServer }>({
  project: [
    async ({}, use) => {
      using project = new TinyProject();
      await use(project);
    },
    { scope: 'worker' },
  ],
  desk: [
    async ({ project }, use) => {
      const desk = await serveDesk(project.root);
      await use(desk);
      await desk.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ desk }, use) => use(desk.origin),
  faults: [
    async ({ page, project }, use) => {
      const before = project.read(file);
      const faults: string[] = [];
      page.on('console', (message) => faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      await use(faults);
      project.write(file, before);
      // Browsers tell every refusal, those on purpose included.
      expect(faults.filter((one) => !one.includes('409 (Conflict)'))).toEqual([]);
    },
    { auto: true },
  ],
});

test.setTimeout(360_000);

const isSound = (page: Page) =>
  expect(page.getByRole('status')).toHaveText('The check finds nothing wrong here.', { timeout: patience });

test('the overview and every kind of form are accessible, wide and narrow', async ({ page }) => {
  for (const width of [1280, 390])
    for (const path of [
      '/desk/az/',
      '/desk/ru/pages/help/',
      '/desk/en/data/contacts/',
      '/desk/en/data/contacts/hotline-152/',
      '/desk/az/data/glossary/+/',
      '/desk/en/data/site/',
    ]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect([path, ...(await violationsOf(page, 'everything'))]).toEqual([path]);
    }
});

test('the reports are accessible, wide and narrow, by day and by night', async ({ page, project }) => {
  const content = readContent(project.root);
  const file = 'content/pages/en/help.mdx';
  const passages = [{ before: 'Call.', now: '' }];
  const files = { changed: ['guide-en.pdf'], added: [], gone: [], faults: [] };
  const changed: ChangeReport = {
    texts: [{ file, state: 'changed', passages }],
    ...{ behind: ['pages/help: az, ru'], pages: ['/en/help/'], shown: ['/q/'], files },
  };
  const unpictured = [{ file: 'guide-en.pdf', link: '/desk/changes/guide-en.pdf/' }];
  const { texts, due } = readStatus(project.root, content);
  for (const { states } of texts) if (states.en) states.en = { ...states.en, lags: true };
  const reports = {
    status: statusHtml({ texts, due }, 'az'),
    changes: changesHtml(changed, 'az', { printed: [], unpictured }),
  };
  for (const [name, body] of Object.entries(reports) as ['status' | 'changes', string][])
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 390]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.setContent(reportPage('az', name, body, waysOf('az', `/desk/${name}/`)));
        const seen = `${name} ${colorScheme} ${width}`;
        expect(await page.evaluate(() => document.documentElement.scrollWidth), seen).toBeLessThanOrEqual(
          width,
        );
        expect([seen, ...(await violationsOf(page, 'everything'))]).toEqual([seen]);
      }
});

test('a word is found, changed and saved by keyboard alone', async ({ page, project }) => {
  await page.goto('/desk/en/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.getByRole('link', { name: 'Help' }).focus();
  await page.keyboard.press('Enter');
  await isSound(page);
  const title = page.locator('[id="en.title"]');
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' today');
  await expect(page.getByRole('alert')).toHaveText('There are changes that are not saved.');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toHaveText(`Saved: ${file}.`);
  expect(project.read(file)).toContain('title: Help today\n');
  await title.focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('[id="ru.title"]')).toBeFocused();
});

test('a problem comes up beside its field and its line while one types, and goes when it is put right', async ({
  page,
  project,
}) => {
  await page.goto(form);
  await isSound(page);
  const words = page.getByRole('group', { name: 'Words (MDX)' }).getByLabel('English');
  const before = await words.inputValue();
  await words.fill(`${before}\n\n[Onwards](page:nowhere)`);
  const problem = page.locator('[data-problems="en.body"] li');
  await expect(problem.filter({ hasText: 'page:nowhere' })).toContainText('→', { timeout: patience });
  await page.getByRole('status').getByRole('button', { name: 'Show the first problem' }).press('Enter');
  await expect(page.locator('[id="en.body"]')).toBeFocused();
  await expect(problem.first()).toBeInViewport();
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('status')).toContainText('the site is not built until they are put right');
  await problem
    .filter({ hasText: 'page:nowhere' })
    .getByRole('button', { name: `line ${before.split('\n').length + 2}` })
    .click();
  await expect(words).toBeFocused();
  expect(
    await words.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toBe('[Onwards](page:nowhere)');
  expect(project.read(file)).not.toContain('nowhere');
  await words.fill(before);
  await isSound(page);
  await expect(problem).toHaveCount(0);
});

test('what has changed on the disk is told before it is overwritten', async ({ page, project }) => {
  await page.goto(form);
  const title = page.locator('[id="en.title"]');
  await title.fill('Mine');
  project.replace(file, 'title: Help', 'title: Theirs');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('has changed on the disk since you opened it');
  expect(project.read(file)).toContain('title: Theirs');
  await page.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(page.getByRole('alert')).toHaveText(`Saved: ${file}.`);
  expect(project.read(file)).toContain('title: Mine');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a form is saved, and what is wrong stands beside its field', async ({ page, project }) => {
    await page.goto(form);
    await page.getByRole('group', { name: 'To read next' }).getByLabel('English').fill('nowhere');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('[data-problems="en.related"]')).toContainText('nowhere');
    expect(project.read(file)).toContain('related: [nowhere]');
  });
});
