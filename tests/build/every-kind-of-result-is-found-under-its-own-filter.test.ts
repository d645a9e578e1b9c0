import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { kinds } from '../../src/search/indexing/records.ts';
import { addressesFor, builtIndex } from '../support/built-index.ts';
import { builtPages, pathOf } from '../support/built-site.ts';

for (const locale of locales) {
  const built = builtIndex(locale);

  for (const kind of kinds) {
    test(`in ${locale} the title of each ${kind} finds it under “${kind}”, and nothing of another kind`, async () => {
      const own = built.start.hits.filter((hit) => hit[3] === kind);
      const ownAddresses = own.map(([url]) => url);
      expect(own.length).toBeGreaterThan(0);
      for (const [url, title] of own) {
        const found = await addressesFor(built, title, kind);
        expect(found, title).toContain(url);
        expect(found.filter((one) => !ownAddresses.includes(one))).toEqual([]);
      }
    });
  }

  test(`in ${locale} the page of each lesson is a lesson, and no other page is`, () => {
    const films = new Set(built.start.hits.filter(([, , , kind]) => kind === 'film').map(([url]) => url));
    const lessons = builtPages
      .filter((page) => page.locale === locale && isBelowAPage(pathOf(page)))
      .map(pathOf)
      .filter((path) => !films.has(path));
    const pages = new Set(builtPages.map(pathOf));
    expect(lessons.length).toBeGreaterThan(0);
    expect(
      built.start.hits
        .filter(([url, , , kind]) => pages.has(url) && kind === 'lesson')
        .map(([url]) => url)
        .toSorted(),
    ).toEqual(lessons.toSorted());
  });

  test(`in ${locale} a search by a word of the subject is empty under no filter`, async () => {
    const word = { az: 'pasport', ru: 'паспорт', en: 'passport' }[locale];
    const counts = await Promise.all(
      kinds.map(async (kind) => (await addressesFor(built, word, kind)).length),
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const all = await addressesFor(built, word);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(all.length);
  });
}

/** A lesson stands under the page that offers it, and a film under the list of films. */
function isBelowAPage(path: string): boolean {
  return path.split('/').filter(Boolean).length > 2;
}
