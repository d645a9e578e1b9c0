import {
  downloadFamilies,
  downloadKinds,
  hasRows,
  type DownloadKind,
} from '../../src/content/download-kinds.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { familyPageId } from '../../src/content/download-pages.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { builtDownloads } from '../support/built-downloads.ts';
import { expect, test } from '../support/site-test.ts';

for (const family of downloadFamilies)
  test(`the list “${family}” holds each of its pieces once; its readers are chosen with the keyboard alone`, async ({
    page,
  }) => {
    for (const locale of locales) {
      const t = translator(locale);
      await page.goto(pathOf(builtPage(locale, familyPageId(family))));
      const shown = page.locator('.download-row:visible');
      const all = piecesIn(locale).filter(
        ({ kind }) => downloadKinds[kind as DownloadKind].family === family,
      );
      await expect(page.locator('.download-row')).toHaveCount(all.length);
      const radios = page.getByRole('group', { name: t('downloads.reader') }).getByRole('radio');
      await expect(radios.first()).toHaveAccessibleName(`${t('downloads.any')} (${all.length})`);
      await radios.first().focus();
      const audiences = Map.groupBy(all, ({ audience }) => audience[0]);
      await expect(radios).toHaveCount(audiences.size + 1);
      for (let left = audiences.size; left > 0; left--) {
        await page.keyboard.press('ArrowDown');
        const chosen = page.getByRole('radio', { checked: true });
        await expect(chosen).toBeFocused();
        const own = audiences.get(await chosen.inputValue()) ?? [];
        expect(own.length).toBeGreaterThan(0);
        await expect(chosen).toHaveAccessibleName(
          `${t(`audience.${own[0]?.audience[0] as 'everyone'}`)} (${own.length})`,
        );
        await expect(shown).toHaveCount(own.length);
        await expect(page.locator('.download-choices output')).toHaveText(
          t('downloads.found', { count: own.length }),
        );
      }
      await page.keyboard.press('ArrowDown');
      await expect(shown).toHaveCount(all.length);
    }
  });

test('a link to an address with a reader opens the list with that choice made, Back takes it back', async ({
  page,
}) => {
  const path = pathOf(builtPage('en', 'downloads-work'));
  await page.goto(path);
  await page.goto(`${path}#media`);
  await expect(page.getByRole('radio', { name: translator('en')('audience.media') })).toBeChecked();
  await expect(page.locator('[data-reader]:visible')).toHaveCount(1);
  await expect(page.locator('[data-reader=media] .download-row').first()).toBeVisible();
});

test('the poster of a checkpoint is chosen in one row, where a result of the search leads', async ({
  page,
}) => {
  await page.goto(`${pathOf(builtPage('az', 'downloads-hang'))}#checkpoint-poster`);
  const row = page.locator('#checkpoint-poster');
  await expect(row).toBeInViewport();
  const places = row.locator('details').last();
  await places.locator('summary').click();
  const samur = places.locator('div', { has: page.locator('dt', { hasText: /^Samur$/ }) });
  await expect(samur.getByRole('link').first()).toHaveAttribute('href', /-samur-a4\.pdf$/);
  await expect(samur.getByRole('link').first()).toHaveAccessibleName('A4: Samur');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from the first page of the download centre every reader, every list and every piece is reached', async ({
    page,
  }) => {
    const t = translator('az');
    await page.goto(pathOf(builtPage('az', 'downloads')));
    await expect(page.locator('.families > li')).toHaveCount(downloadFamilies.length);
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const readers = await hrefs('.download-choices nav a');
    const lists = await hrefs('.families h4 a');
    const counts = await page.locator('.families > li > p:last-child').allTextContents();
    await expect(page.locator('.download-languages a[lang=ru]')).toHaveAttribute('href', /^\/ru\//);
    const all = piecesIn('az');
    expect(readers.length).toBe(new Set(all.map(({ audience }) => audience[0])).size);
    for (const href of readers) {
      await page.goto(href);
      await expect(page.locator('#take')).toBeVisible();
    }
    let sum = 0;
    for (const [at, href] of lists.entries()) {
      await page.goto(href);
      const rows = await page.locator('.download-row').count();
      expect(counts[at]?.trim()).toBe(t('downloads.found', { count: rows }));
      await expect(page.locator('.download-row .take a')).toHaveCount(rows);
      for (const anchor of await hrefs('.download-choices a[href^="#"]'))
        await expect(
          page.locator(`section[aria-labelledby="${anchor.slice(1)}"] .download-row`).first(),
        ).toBeVisible();
      sum += rows;
    }
    expect(sum).toBe(all.length);
  });

  test('other formats of a piece open under its row', async ({ page }) => {
    await page.goto(pathOf(builtPage('az', 'downloads-read')));
    const row = page.locator('.download-row', { hasText: 'Pasportunuz sizindir' });
    await row.locator('summary').click();
    await expect(row.locator('li a:visible')).toHaveCount(2);
  });

  test('anchors of the one long list that there was before stand beside what took its place', async ({
    page,
  }) => {
    for (const locale of locales) {
      await page.goto(pathOf(builtPage(locale, 'downloads')));
      const anchors = [...downloadFamilies, ...new Set(piecesIn(locale).map(({ audience }) => audience[0]))];
      for (const anchor of [...anchors, 'packs', 'checkpoint-poster'])
        await expect(page.locator(`#${anchor}`)).toHaveCount(1);
      await expect(page.locator('#checkpoint-poster a')).toHaveAttribute(
        'href',
        `${pathOf(builtPage(locale, 'downloads-hang'))}#checkpoint-poster`,
      );
    }
  });
});

/** The pieces that can be had in a language; posters for all checkpoints are one, and the files of a lesson. */
function piecesIn(locale: Locale) {
  const own = builtDownloads.filter(
    (one) =>
      hasRows(one.kind as DownloadKind) &&
      [locale, 'mul'].includes(one.locale) &&
      one.checkpoint === undefined,
  );
  return [...Map.groupBy(own, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}
