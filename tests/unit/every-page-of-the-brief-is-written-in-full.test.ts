import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';
import { countWords, textOf } from '../../src/checks/style.ts';
import { readWorld, type PageFile } from '../../src/checks/world.ts';
import { locales } from '../../src/i18n/locales.ts';
import { sceneOf, doors } from '../../src/model/pane.ts';

/** Pages whose text is made from data, or is short because its readers need it short. */
const made = ['a-z', 'downloads', 'glossary', 'home', 'plan', 'search', 'sources'];
const short = ['easy-read'];
const full = [
  ...['help', 'rights', 'what-is-trafficking', 'forced-labour', 'child-exploitation', 'sexual-exploitation'],
  ...['online-recruitment', 'signs', 'if-you-suspect', 'myths', 'law', 'statistics', 'questions'],
  ...['travellers', 'work-in-azerbaijan', 'work-abroad', 'study-or-marriage-abroad', 'checkpoints'],
  ...['campaign', 'schools', 'pupils', 'parents', 'children-online', 'media', 'media-course', 'employers'],
  ...[
    'young-workers',
    'tourism',
    'hotels',
    'travel-agencies-and-carriers',
    'about',
    'privacy',
    'accessibility',
  ],
];

const world = readWorld(fileURLToPath(new URL('../..', import.meta.url)));

for (const locale of locales) {
  test(`the pages of the brief stand in ${locale}, and no other`, () => {
    const ids = world.pages.filter((page) => page.locale === locale).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...full, ...made, ...short].toSorted());
  });

  test(`each full page has 250 to 700 words in ${locale}`, () => {
    const pages = world.pages.filter((page) => page.locale === locale && full.includes(page.id));
    const outside = pages
      .map((page) => ({ file: page.file, words: wordsOf(page) }))
      .filter(({ words }) => words < 250 || words > 700);
    expect(outside).toEqual([]);
  });
}

test('every audience has a drawn scene on the page that its door opens', () => {
  expect(doors.map(({ page }) => sceneOf(page))).toEqual(doors.map(({ pane }) => pane));
});

/** What a reader reads of a page: heading, summary and text, with a phone number as one word. */
function wordsOf(page: PageFile): number {
  return countWords([page.head?.title, page.head?.summary, textOf(page)].join(' '));
}
