import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { builtPage, pathOf } from '../support/built-site.ts';
import { builtDownloads } from '../support/built-downloads.ts';
import { expect, test } from '../support/site-test.ts';

test('the filters of the download centre are set with the keyboard alone, and say what they leave', async ({
  page,
}) => {
  for (const locale of locales) {
    const t = translator(locale);
    await page.goto(pathOf(builtPage(locale, 'downloads')));
    const shown = page.locator('.download:visible');
    await expect(page.locator('.download')).toHaveCount(piecesIn(locale).size);
    for (const name of ['reader', 'language', 'kind', 'paper']) {
      await expect(page.locator(`.download-filters select[name=${name}]`)).toBeVisible();
    }
    const kind = page.locator('select[name=kind]');
    await page.locator('select[name=reader]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(kind).toBeFocused();
    for (let step = 0; step < 9 && (await kind.inputValue()) !== 'leaflet'; step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    await expect(kind).toHaveValue('leaflet');
    await expect(shown).toHaveCount(3);
    await expect(page.locator('.download-filters output')).toHaveText(t('downloads.found', { count: 3 }));
    const other = locale === 'en' ? 'ru' : 'en';
    await page.locator('select[name=language]').selectOption(other);
    await expect(shown).toHaveCount(3);
    await expect(shown.locator('.download-files:visible')).toHaveCount(0);
    const links = shown.locator('.download-others a:visible');
    await expect(links).toHaveCount(3);
    for (const link of await links.all())
      await expect(link).toHaveAttribute('href', new RegExp(`-${other}\\.pdf$`));
    await page.locator('select[name=paper]').selectOption('A3');
    await expect(shown).toHaveCount(0);
    await expect(page.locator('.download-none')).toBeVisible();
    const posters = page.locator('details.download-series');
    await expect(posters).toBeHidden();
    for (const name of ['language', 'paper']) await page.locator(`select[name=${name}]`).selectOption('');
    await kind.selectOption('poster');
    await expect(posters.locator('.download').first()).toBeVisible();
    for (const name of ['reader', 'kind']) await page.locator(`select[name=${name}]`).selectOption('');
    await expect(posters.locator('.download').first()).toBeHidden();
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every piece stands in the section of its reader, under an anchor, with its files in three languages', async ({
    page,
  }) => {
    await page.goto(pathOf(builtPage('az', 'downloads')));
    await expect(page.locator('.download-filters')).toBeHidden();
    await expect(page.locator('.download')).toHaveCount(piecesIn('az').size);
    for (const link of await page.locator('.download-readers a').all()) {
      const anchor = (await link.getAttribute('href')) ?? '';
      await expect(
        page.locator(`section[aria-labelledby="${anchor.slice(1)}"] .download`).first(),
      ).toBeVisible();
    }
    const posters = page.locator('details.download-series');
    await expect(posters.locator('.download').first()).toBeHidden();
    await posters.locator('summary').click();
    await expect(posters.locator('.download').last()).toBeVisible();
    const row = page.locator('.download', { hasText: 'Pasportunuz sizindir' });
    await expect(row.locator('.download-files a')).toHaveCount(3);
    await expect(row.locator('.download-others a[lang=ru]')).toHaveAttribute('href', /-ru\.pdf$/);
  });
});

/** The pieces that can be had in a language. */
function piecesIn(locale: Locale): Set<string> {
  const own = builtDownloads.filter((one) => one.kind !== 'pack' && [locale, 'mul'].includes(one.locale));
  return new Set(own.map(({ id }) => id));
}
