import { expect, test } from 'playwright/test';
import { checkDownloadLists, checkDownloads } from '../../src/checks/downloads.ts';
import { formatProblems } from '../../src/content/problem.ts';
import type { BookletFile } from '../../src/content/site-content.ts';
import { projectContent as content } from '../support/project-content.ts';

test('a kind that the schema alone knows is named; it would publish nothing and say nothing', () => {
  for (const leaflet of content.booklets.filter(({ head }) => head?.kind === 'leaflet').slice(0, 3)) {
    const fan = { ...leaflet, head: { ...leaflet.head, kind: 'fan' } } as unknown as BookletFile;
    const line = leaflet.text.split('\n').findIndex((one) => one.startsWith('kind:')) + 1;
    expect(problemsOf(leaflet, fan)).toContain(
      `${leaflet.file}:${line} no file for download is made of this “fan” → `,
    );
  }
});

test('cards to share without a section are named, and the content as it stands is not', () => {
  const cards = content.booklets.find(({ head }) => head?.kind === 'social');
  if (!cards?.body) throw new Error('there are no cards to share');
  expect(problemsOf(cards, { ...cards, body: { ...cards.body, children: [] } })).toContain(
    'no file for download is made of this “social”',
  );
  expect(checkDownloads(content)).toEqual([]);
});

test('a list of the download centre that stands on the page of another is named, and each stands right now', () => {
  expect(checkDownloadLists(content)).toEqual([]);
  const page = content.pages.find(({ id, locale }) => id === 'downloads-read' && locale === 'en');
  if (!page) throw new Error('the page downloads-read is gone');
  const line = page.text.split('\n').findIndex((one) => one.startsWith('<Downloads')) + 1;
  const moved = { ...content, pages: [{ ...page, id: 'downloads-hang' }] };
  expect(formatProblems(checkDownloadLists(moved))).toBe(
    `${page.file}:${line} links to this page look for another list → write <Downloads family="hang" /> into it once, and nothing else of that name`,
  );
});

function problemsOf(before: BookletFile, after: BookletFile): string {
  const booklets = content.booklets.map((one) => (one === before ? after : one));
  return formatProblems(checkDownloads({ ...content, booklets }));
}
