import { downloadFamilies, downloadKinds, type DownloadFamily } from '../content/download-kinds.ts';
import { bands } from '../content/schemas/lesson.ts';
import { audiences, type Audience } from '../design/audiences.ts';
import type { Locale } from '../i18n/locales.ts';
import { doors } from '../site/pane.ts';
import { seriesOf } from './row-names.ts';
import type { DownloadRow } from './rows.ts';

/** Pieces of one sort: those of a series stand close together under the name of the series. */
export interface DownloadGroup {
  title: string | undefined;
  rows: DownloadRow[];
}

/** What people take for one purpose. */
export interface FamilyList {
  family: DownloadFamily;
  count: number;
  groups: DownloadGroup[];
}

/** The lists of the download centre: single pieces by their readers, then lessons by the age of their pupils. */
export function familyLists(rows: readonly DownloadRow[], locale: Locale): FamilyList[] {
  const ordered = rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  return downloadFamilies.flatMap((family) => {
    const held = ordered.filter((row) => downloadKinds[row.kind].family === family);
    const series = Map.groupBy(held, (row) => seriesOf(row, locale));
    const groups = [...series].map(([title, own]) => ({ title, rows: own }));
    return held.length > 0 ? [{ family, count: held.length, groups }] : [];
  });
}

function placeOf({ kind, audience, files: [first] }: DownloadRow): number {
  if (first?.band) return 10 + bands.indexOf(first.band) + (kind === 'band-pack' ? 0 : 0.5);
  return audiences.indexOf(audience) + (first?.lesson === undefined ? 0 : 20);
}

/** Who the pieces are for: how many there are for each, and the page that offers them too; `paneOf` tells whose a page is. */
export function readersOf(
  rows: readonly DownloadRow[],
  paneOf: (page: string) => Audience,
): { audience: Audience; count: number; page: string }[] {
  return audiences.flatMap((audience) => {
    const held = rows.filter((row) => row.audience === audience);
    const door = doors.find(({ page, pane }) => pane === audience && paneOf(page) === pane)?.page;
    const page = door ?? held[0]?.main.page;
    return page === undefined ? [] : [{ audience, count: held.length, page }];
  });
}
