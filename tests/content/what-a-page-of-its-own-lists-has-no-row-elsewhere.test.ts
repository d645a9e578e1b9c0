import { expect, test } from 'playwright/test';
import type { DownloadKind } from '../../src/content/download-kinds.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { downloadRows, rowsForPage } from '../../src/downloads/rows.ts';
import type { SiteDownload } from '../../src/downloads/site-download.ts';
import { piecesOf } from '../../src/search/indexing/records.ts';
import { siteOf } from '../../src/site/load-site.ts';
import { pageOf } from '../../src/site/site.ts';
import { projectContent as content } from '../support/project-content.ts';

const files = downloadsOf(content)
  .filter(({ locale }) => locale === 'en')
  .map((one): SiteDownload => ({ ...one, bytes: 1, pages: 1, thumbnail: undefined }));
const [booklet] = files.filter(({ id }) => id === 'tourism-booklet');
if (!booklet) throw new Error('there is no booklet for tourism');
const listedAs = ({ checkpoint, ...one }: SiteDownload) => ({
  ...one,
  locale: 'en' as const,
  ...(checkpoint && { checkpoint: checkpoint.id }),
});
const kinds: DownloadKind[] = ['pack', 'quiz-scorm'];

for (const kind of kinds)
  test(`a file of the kind ${kind}, which a page of its own lists, is no row of a list or of a page, and is found`, () => {
    const all = [{ ...booklet, id: 'listed', kind }, ...files];
    const ids = downloadRows(all, 'en').map(({ id }) => id);
    expect(ids).toContain('tourism-booklet');
    expect(ids).not.toContain('listed');
    const page = pageOf(siteOf(content), 'en', 'tourism');
    expect(rowsForPage(all, page)).toEqual(rowsForPage(files, page));
    const found = piecesOf('en', all.map(listedAs)).map(([first]) => first?.id);
    expect(found).toContain('listed');
  });

test('a door shows few of its pieces, the own ones first, and counts what each list holds for its readers', () => {
  const page = pageOf(siteOf(content), 'en', 'tourism');
  const { rows, lists } = rowsForPage(files, page);
  expect(rows.length).toBe(8);
  expect(rows[0]?.main.page).toBe('tourism');
  const forTourism = downloadRows(files, 'en').filter(({ audience }) => audience === 'tourism');
  expect(forTourism.length).toBeGreaterThan(rows.length);
  expect(lists.reduce((sum, { count }) => sum + count, 0)).toBe(forTourism.length);
});
