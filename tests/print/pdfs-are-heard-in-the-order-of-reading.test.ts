import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { bookletsOf } from '../../src/content/readable.ts';
import { partsOf } from '../../src/print/blocks/parts-of.ts';
import { translator } from '../../src/i18n/translator.ts';
import { toString } from 'mdast-util-to-string';
import { askPoppler, downloadNamed, makeDownload } from '../support/made-downloads.ts';
import { projectContent } from '../support/project-content.ts';

const booklets = bookletsOf(projectContent);

test('a leaflet is heard from its cover over the panels 1, 2, 3 and 4 to the numbers for help', async () => {
  const leaflet = bookletIn('az', 'work-abroad-leaflet');
  const panels = partsOf(leaflet.body)
    .slice(1, 5)
    .map(([heading]) => toString(heading));
  expect(await headingsOf('xaricde-is-ucun-vereqe-az.pdf')).toEqual([
    leaflet.head.title,
    ...panels,
    translator('az')('print.numbers'),
  ]);
});

for (const [file, id] of [
  ['booklet-for-employers-en.pdf', 'employers-booklet'],
  ['card-for-hotel-staff-en.pdf', 'hotel-card'],
  ['newsroom-card-en.pdf', 'newsroom-card'],
  ['young-workers-wall-table-en.pdf', 'young-workers-wall'],
] as const)
  test(`the first heading of ${file} is its title`, async () => {
    expect((await headingsOf(file))[0]).toBe(bookletIn('en', id).head.title);
  });

test('the questions of a poster are its headings', async () => {
  const questions = locales.map((locale) => bookletIn(locale, 'checkpoint-poster').head.title);
  expect(await headingsOf('buraxilis-menteqesi-plakati-a4.pdf')).toEqual(questions);
});

/** The headings of the first level in the order of the tags, by the words that they hold. */
async function headingsOf(file: string): Promise<string[]> {
  const tags = askPoppler('pdfinfo', await makeDownload(downloadNamed(file)), '-struct-text');
  return [...tags.matchAll(/^( *)H1 .*\n((?:\1 +".*\n)+)/gm)].map(([, , words = '']) =>
    words
      .replace(/^ *"(.*)"\n/gm, '$1')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function bookletIn(locale: string, id: string) {
  const found = booklets.find((one) => one.locale === locale && one.id === id);
  if (!found) throw new Error(`there is no ${id} in ${locale}`);
  return found;
}
