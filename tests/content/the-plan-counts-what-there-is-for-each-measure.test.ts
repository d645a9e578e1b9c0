import { expect, test } from 'playwright/test';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { measureGroups } from '../../src/downloads/measure-groups.ts';
import { downloadRows } from '../../src/downloads/rows.ts';
import type { SiteDownload } from '../../src/downloads/site-download.ts';
import { locales } from '../../src/i18n/locales.ts';
import { siteOf } from '../../src/site/load-site.ts';
import { pageOf } from '../../src/site/site.ts';
import { projectContent as content } from '../support/project-content.ts';

const files = downloadsOf(content).map((one): SiteDownload => ({
  ...one,
  bytes: 1,
  pages: 1,
  thumbnail: undefined,
}));

for (const locale of locales)
  test(`in ${locale} each piece that carries a measure out is counted once, by its sort, and each group has its list`, () => {
    const rows = downloadRows(files, locale);
    let films = 0;
    for (const { id } of content.catalog.measures) {
      const groups = measureGroups(rows, id);
      const held = rows.filter((row) => row.files.some(({ measures }) => measures.includes(id)));
      expect(
        groups.reduce((sum, { count }) => sum + count, 0),
        id,
      ).toBe(held.length);
      for (const { name, count, leads, page } of groups) {
        expect(leads.length, `${id} ${name}`).toBe(Math.min(count, 2));
        expect(leads.every((row) => held.includes(row))).toBe(true);
        expect(leads.every(({ main }) => (main.film !== undefined) === (name === 'films'))).toBe(true);
        expect(pageOf(siteOf(content), locale, page).locale).toBe(locale);
        if (name === 'films') films += count;
      }
    }
    expect(films).toBeGreaterThanOrEqual(content.films.length);
  });
