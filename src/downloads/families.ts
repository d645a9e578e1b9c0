import {
  downloadFamilies,
  downloadKinds,
  type DownloadFamily,
  type DownloadKind,
} from '../content/download-kinds.ts';
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

/** What is for one sort of reader. */
export interface ReaderList {
  audience: Audience;
  count: number;
  groups: DownloadGroup[];
}

/** What people take for one purpose. */
export interface FamilyList {
  family: DownloadFamily;
  count: number;
  readers: ReaderList[];
  /** The few pieces that stand for the family where the families are chosen between. */
  leads: DownloadRow[];
  /** The pieces whose pictures are shown there. */
  pictures: DownloadRow[];
}

/** The kinds that show best what a family holds; a family without a row here is led by its first pieces. */
const leadKinds: Readonly<Record<DownloadFamily, readonly DownloadKind[]>> = {
  read: ['booklet', 'leaflet', 'wallet'],
  hang: ['poster', 'posters', 'class-poster'],
  teach: ['band-pack', 'colouring', 'lesson-pack'],
  work: ['sheet', 'calendar'],
  share: ['film-texts', 'social', 'text'],
};
const leadCount = 3;

/** The lists of the download centre: each family by its readers, lessons among them by the age of their pupils. */
export function familyLists(rows: readonly DownloadRow[], locale: Locale): FamilyList[] {
  const ordered = rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  return downloadFamilies.flatMap((family) => {
    const held = ordered.filter((row) => downloadKinds[row.kind].family === family);
    const readers = [...Map.groupBy(held, ({ audience }) => audience)].map(([audience, own]) => ({
      audience,
      count: own.length,
      groups: [...Map.groupBy(own, (row) => seriesOf(row, locale))].map(([title, few]) => ({
        title,
        rows: few,
      })),
    }));
    if (held.length === 0) return [];
    const first = leadKinds[family].flatMap((kind) => held.find((row) => row.kind === kind) ?? []);
    const best = [...new Set([...first, ...held])];
    const leads = best.slice(0, leadCount);
    const pictures = best.filter(({ thumbnail }) => thumbnail !== undefined).slice(0, leadCount);
    return [{ family, count: held.length, readers, leads, pictures }];
  });
}

function placeOf({ kind, audience, files: [first] }: DownloadRow): number {
  const series = first?.band ? 1 + bands.indexOf(first.band) : first?.lesson === undefined ? 0 : 10;
  return 100 * audiences.indexOf(audience) + series + (kind === 'band-pack' ? 0 : 0.5);
}

/** Who the pieces are for: how many there are for each, and the page that offers them too; `paneOf` tells whose a page is. */
export function readersOf(
  rows: readonly DownloadRow[],
  paneOf: (page: string) => Audience,
): { audience: Audience; count: number; page: string }[] {
  return audiences.flatMap((audience) => {
    const held = rows.filter((row) => row.audience === audience);
    const door = doors.find(({ page, pane }) => pane === audience && paneOf(page) === pane)?.page;
    // The page of a film lists no file but its own.
    const page = door ?? held.find(({ main }) => main.film === undefined)?.main.page;
    return page === undefined ? [] : [{ audience, count: held.length, page }];
  });
}
