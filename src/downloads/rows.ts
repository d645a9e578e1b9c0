import { locales, type Locale } from '../i18n/locales.ts';
import { downloadFamilies, downloadKinds, hasRows, type DownloadFamily } from '../content/download-kinds.ts';
import type { Audience } from '../design/audiences.ts';
import { doors } from '../site/pane.ts';
import type { Page } from '../site/page.ts';
import type { SiteDownload } from './site-download.ts';

/** A piece of print as the download centre lists it: one row with its files. */
export interface DownloadRow {
  id: string;
  title: string;
  subtitle: string;
  kind: SiteDownload['kind'];
  audience: Audience;
  thumbnail: string | undefined;
  /** The height in px of the picture of its first page when it is 120 px wide. */
  thumbnailHeight: number;
  reviewed: Date;
  files: SiteDownload[];
  /** The file to take first: the pack of a lesson, or the one to read. */
  main: SiteDownload;
  /** The same piece with the name of a checkpoint on it, one for each. */
  places: { id: string; name: string; files: SiteDownload[] }[];
  /** The same piece in other languages: the file to read. */
  others: { locale: Locale; url: string }[];
}

/** Every page of a language asks for the same rows. */
const listed = new WeakMap<readonly SiteDownload[], Map<Locale, DownloadRow[]>>();

/** What can be downloaded in a language, one row a piece. */
export function downloadRows(downloads: readonly SiteDownload[], locale: Locale): DownloadRow[] {
  const known = listed.get(downloads) ?? new Map<Locale, DownloadRow[]>();
  listed.set(downloads, known);
  const rows = known.get(locale) ?? rowsOf(downloads, locale);
  known.set(locale, rows);
  return rows;
}

function rowsOf(downloads: readonly SiteDownload[], locale: Locale): DownloadRow[] {
  const own = downloads.filter((one) => hasRows(one.kind) && (one.locale === locale || one.locale === 'mul'));
  const pieces = Map.groupBy(own, (one) => (one.checkpoint ? one.booklet : one.id));
  return [...pieces].flatMap(([id, held]) => {
    const files = held.filter((one) => !one.checkpoint);
    const [first = held[0]] = files;
    if (!first) return [];
    return [
      {
        id,
        title: first.title[locale] ?? '',
        subtitle: first.subtitle[locale] ?? '',
        kind: first.lesson === undefined ? first.kind : 'lesson-pack',
        audience: first.audience[0] ?? 'everyone',
        thumbnail: first.thumbnail,
        thumbnailHeight: Math.round(120 * ratioOf(first)),
        reviewed: first.reviewed,
        files,
        main: files.find((file) => file.use === 'all') ?? first,
        places: placesOf(held, locale),
        others: othersOf(downloads, id, locale),
      },
    ];
  });
}

function placesOf(files: readonly SiteDownload[], locale: Locale): DownloadRow['places'] {
  const held = files.filter((file) => file.checkpoint);
  return [...Map.groupBy(held, ({ id }) => id)].map(([id, own]) => ({
    id,
    name: own[0]?.checkpoint?.name[locale] ?? '',
    files: own,
  }));
}

/** What a page offers at its end. */
export interface PageRows {
  rows: DownloadRow[];
  /** For readers whose door the page is, how much each list of the download centre holds for them. */
  lists: { family: DownloadFamily; count: number }[];
}

/** A door whose readers have much would weigh more with each new piece; the lists hold the rest. */
const maxRowsOfDoor = 8;

/** What belongs to a page: the pieces whose QR code leads to it, and at a door the first of those for its readers. */
export function rowsForPage(downloads: readonly SiteDownload[], page: Page): PageRows {
  const all = downloadRows(downloads, page.locale);
  const own = all.filter(
    (row) => row.kind !== 'band-pack' && row.files.some((file) => file.page === page.id),
  );
  const isDoor = doors.some((door) => door.page === page.id && door.pane === page.pane);
  if (!isDoor) return { rows: own, lists: [] };
  const forReader = all.filter(({ audience }) => audience === page.pane);
  // Lessons and films have rows of their own there.
  const printed = forReader.filter((row) =>
    row.files.every(({ lesson, film, kind }) => !lesson && !film && kind !== 'band-pack'),
  );
  const lists = downloadFamilies.map((family) => ({
    family,
    count: forReader.filter(({ kind }) => downloadKinds[kind].family === family).length,
  }));
  return {
    rows: [...new Set([...own, ...printed])].slice(0, maxRowsOfDoor),
    lists: lists.filter(({ count }) => count > 0),
  };
}

/** The files of a film in the language of its page; its videos are among them when they are made. */
export function filmFilesOf(
  downloads: readonly SiteDownload[],
  { id, locale }: Pick<Page, 'id' | 'locale'>,
): SiteDownload[] {
  return downloads.filter((one) => one.id === id && (one.locale === locale || one.locale === 'mul'));
}

/** Tells whether a file is a video. */
export function isVideo({ file }: SiteDownload): boolean {
  return file.endsWith('.mp4');
}

function othersOf(downloads: readonly SiteDownload[], id: string, locale: Locale): DownloadRow['others'] {
  return locales.flatMap((other) => {
    const file = downloads.find((one) => one.id === id && one.locale === other && one.use === 'read');
    return other !== locale && file ? [{ locale: other, url: file.url }] : [];
  });
}

/** Height by width of the first page. */
function ratioOf({ kind, paper }: SiteDownload): number {
  const { shape } = downloadKinds[kind];
  if (shape === 'lying') return 210 / 297;
  const [width, height] = paper.match(/\d+/g)?.map(Number) ?? [];
  return shape === 'upright' || width === undefined || height === undefined ? 297 / 210 : height / width;
}
