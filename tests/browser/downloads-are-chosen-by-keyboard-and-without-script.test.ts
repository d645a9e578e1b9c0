import { downloadFamilies } from '../../src/content/download-kinds.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { builtDownloads } from '../support/built-downloads.ts';
import { expect, test } from '../support/site-test.ts';

test('the choices of the download centre are made with the keyboard alone, and say what they leave', async ({
  page,
}) => {
  for (const locale of locales) {
    const t = translator(locale);
    await page.goto(pathOf(builtPage(locale, 'downloads')));
    const shown = page.locator('.download-row:visible');
    const all = piecesIn(locale);
    await expect(page.locator('.download-row')).toHaveCount(all.length);
    const readers = page.getByRole('group', { name: t('downloads.reader') });
    const families = page.getByRole('group', { name: t('downloads.family') });
    await expect(families.getByRole('radio')).toHaveCount(downloadFamilies.length + 1);
    await expect(readers.getByRole('radio').first()).toHaveAccessibleName(
      `${t('downloads.any')} (${all.length})`,
    );
    await readers.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    const everyone = all.filter(({ audience }) => audience[0] === 'everyone').length;
    await expect(readers.getByRole('radio', { checked: true })).toHaveAccessibleName(
      `${t('audience.everyone')} (${everyone})`,
    );
    await expect(shown).toHaveCount(everyone);
    await expect(page.locator('.download-choices output')).toHaveText(
      t('downloads.found', { count: everyone }),
    );
    await page.keyboard.press('Tab');
    await expect(families.getByRole('radio').first()).toBeFocused();
    // What leaves nothing cannot be chosen, and says so.
    const teach = families.getByRole('radio', { name: t('downloads.families.teach') });
    await expect(teach).toBeDisabled();
    await expect(teach).toHaveAccessibleName(`${t('downloads.families.teach')} (0)`);
    for (const radio of await families.getByRole('radio', { disabled: false }).all()) {
      await radio.check();
      const count = /\((\d+)\)/.exec((await radio.locator('xpath=..').textContent()) ?? '')?.[1];
      await expect(shown).toHaveCount(Number(count));
      expect(Number(count)).toBeGreaterThan(0);
    }
    await readers.getByRole('radio').first().check();
    await families.getByRole('radio').first().check();
    await expect(shown).toHaveCount(all.length);
  }
});

test('a link to an address with a reader opens the list with that choice made', async ({ page }) => {
  await page.goto(`${pathOf(builtPage('en', 'downloads'))}#media`);
  await expect(page.getByRole('radio', { name: translator('en')('audience.media') })).toBeChecked();
  await expect(page.locator('.download-row:visible').first()).toHaveAttribute('data-for', 'media');
});

test('the poster of a checkpoint is chosen in one row, where a result of the search leads', async ({
  page,
}) => {
  await page.goto(`${pathOf(builtPage('az', 'downloads'))}#checkpoint-poster`);
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

  test('links lead to the list of each purpose and to the page of each reader, and every piece can be taken', async ({
    page,
  }) => {
    const path = pathOf(builtPage('az', 'downloads'));
    await page.goto(path);
    await expect(page.locator('.download-row')).toHaveCount(piecesIn('az').length);
    await expect(page.locator('.download-row .take a')).toHaveCount(piecesIn('az').length);
    const links = await page
      .locator('.download-choices nav a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    for (const anchor of links.filter((href) => href.startsWith('#')))
      await expect(
        page.locator(`section[aria-labelledby="${anchor.slice(1)}"] .download-row`).first(),
      ).toBeVisible();
    for (const href of links.filter((one) => !one.startsWith('#'))) {
      await page.goto(href);
      await expect(page.locator('#take')).toBeVisible();
    }
    await page.goto(path);
    const row = page.locator('.download-row', { hasText: 'Pasportunuz sizindir' });
    await row.locator('summary').click();
    await expect(row.locator('li a:visible')).toHaveCount(2);
    await expect(page.locator('.download-languages a[lang=ru]')).toHaveAttribute('href', /^\/ru\//);
  });
});

/** The pieces that can be had in a language; posters for all checkpoints are one. */
function piecesIn(locale: Locale) {
  const own = builtDownloads.filter(
    (one) => one.kind !== 'pack' && [locale, 'mul'].includes(one.locale) && one.checkpoint === undefined,
  );
  return [...Map.groupBy(own, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}
