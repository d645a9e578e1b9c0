import { locales, type Locale } from '../i18n/locales.ts';
import { downloadKinds } from '../content/download-kinds.ts';
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

/** What can be downloaded in a language, one row a piece. */
export function downloadRows(downloads: readonly SiteDownload[], locale: Locale): DownloadRow[] {
  const own = downloads.filter(
    (one) => one.kind !== 'pack' && (one.locale === locale || one.locale === 'mul'),
  );
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

/** The rows that belong to a page: those whose QR code leads to it, and on the page of a door all of its audience. */
export function rowsForPage(downloads: readonly SiteDownload[], page: Page): DownloadRow[] {
  const isDoor = doors.some((door) => door.page === page.id && door.pane === page.pane);
  return downloadRows(downloads, page.locale).filter(
    (row) =>
      (row.kind !== 'band-pack' && row.files.some((file) => file.page === page.id)) ||
      (isDoor &&
        row.audience === page.pane &&
        // Films have cards of their own there.
        row.files.every(({ lesson, film, kind }) => !lesson && !film && kind !== 'band-pack')),
  );
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
