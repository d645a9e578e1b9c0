import { expect, test } from 'playwright/test';
import { readersOf } from '../../src/downloads/families.ts';
import type { DownloadRow } from '../../src/downloads/rows.ts';

test('a film, whose page lists no file but its own, is not where the readers of all files are led', () => {
  const film = { audience: 'everyone', main: { page: 'film-the-door', film: 'the-door' } };
  const booklet = { audience: 'everyone', main: { page: 'what-is-trafficking' } };
  const rows = [film, booklet] as unknown as DownloadRow[];
  expect(readersOf(rows, () => 'everyone')).toEqual([
    { audience: 'everyone', count: 2, page: 'what-is-trafficking' },
  ]);
});
