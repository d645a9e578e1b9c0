import { formatBytes } from '../i18n/format.ts';
import { languages } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { SiteDownload } from './site-download.ts';
import type { TFunction } from 'i18next';
import { downloadKinds } from '../content/download-kinds.ts';
import type { Audience } from '../design/audiences.ts';
import { bands } from '../content/schemas/lesson.ts';
import { bandShown } from '../site/lesson.ts';
import { doors } from '../site/pane.ts';
import type { Page } from '../site/page.ts';

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
  /** The same piece in other languages: the file to read. */
  others: { locale: Locale; url: string }[];
}

/** Pieces of one sort: those of a series stand close together under the name of the series. */
export interface DownloadGroup {
  title: string | undefined;
  rows: DownloadRow[];
}

/** The pieces for one audience, group by group, and the pack of all their files. */
export interface DownloadSection {
  audience: Audience;
  groups: DownloadGroup[];
  pack: SiteDownload | undefined;
}

/** What can be downloaded in a language, audience by audience. */
export function downloadSections(downloads: readonly SiteDownload[], locale: Locale): DownloadSection[] {
  const rows = downloadRows(downloads, locale);
  const audiences = [...new Set(rows.map((row) => row.audience))];
  return audiences.map((audience) => ({
    audience,
    groups: groupsOf(
      rows.filter((row) => row.audience === audience),
      locale,
    ),
    pack: downloads.find(
      (one) => one.kind === 'pack' && one.locale === locale && one.audience[0] === audience,
    ),
  }));
}

/** Single pieces first, then the posters of checkpoints, then lessons by the age of their pupils, each age with its pack. */
function groupsOf(rows: readonly DownloadRow[], locale: Locale): DownloadGroup[] {
  const ordered = rows.toSorted((one, other) => placeOf(one) - placeOf(other));
  return [...Map.groupBy(ordered, (row) => seriesOf(row, locale))].map(([title, held]) => ({
    title,
    rows: held,
  }));
}

function placeOf({ kind, files: [first] }: DownloadRow): number {
  if (first?.checkpoint) return 1;
  if (first?.band) return 2 + bands.indexOf(first.band) + (kind === 'band-pack' ? 0 : 0.5);
  return first?.lesson === undefined ? 0 : 9;
}

/** The series that a piece belongs to. */
function seriesOf({ files: [first] }: DownloadRow, locale: Locale): string | undefined {
  const t = translator(locale);
  if (first?.checkpoint) return t('downloads.checkpoints');
  if (first?.band) return t('lesson.band', { band: bandShown(first.band) });
  return first?.lesson === undefined ? undefined : t('downloads.lessons');
}

/** What a row is called under the name of its series. */
export function nameInSeries({ title, kind, files: [first] }: DownloadRow, locale: Locale): string {
  if (kind === 'band-pack') return capitalized(translator(locale)('downloads.kinds.band-pack'), locale);
  return first?.checkpoint?.name[locale] ?? title;
}

function capitalized(words: string, locale: Locale): string {
  return `${words.charAt(0).toLocaleUpperCase(locale)}${words.slice(1)}`;
}

/** What can be downloaded in a language, one row a piece; posters for all checkpoints are one row each. */
export function downloadRows(downloads: readonly SiteDownload[], locale: Locale): DownloadRow[] {
  const own = downloads.filter(
    (one) => one.kind !== 'pack' && (one.locale === locale || one.locale === 'mul'),
  );
  return [...Map.groupBy(own, ({ id }) => id)].flatMap(([id, files]) => {
    const [first] = files;
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
        others: othersOf(downloads, id, locale),
      },
    ];
  });
}

/** The languages in which a piece can be had; one in three languages at once is had in each. */
export function languagesOf({ files, others }: DownloadRow): Locale[] {
  if (files.some(({ locale }) => locale === 'mul')) return [...locales];
  return [...new Set([...files, ...others].map(({ locale }) => locale as Locale))];
}

/** A choice of the download centre: a field with its options. */
export interface Filter {
  name: 'reader' | 'language' | 'kind' | 'paper';
  label: string;
  options: { value: string; text: string }[];
}

/** The filters that the rows allow. */
export function filtersOf(sections: readonly DownloadSection[], t: TFunction<'site'>): Filter[] {
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const papers = [...new Set(rows.flatMap((row) => row.files.map((file) => file.paper)))]
    .filter((paper) => paper !== '')
    .sort();
  return [
    {
      name: 'reader',
      label: t('downloads.reader'),
      options: sections.map(({ audience }) => ({ value: audience, text: t(`audience.${audience}`) })),
    },
    {
      name: 'language',
      label: t('downloads.language'),
      options: locales.map((locale) => ({ value: locale, text: languages[locale].name })),
    },
    {
      name: 'kind',
      label: t('downloads.kind'),
      options: kinds.map((kind) => ({ value: kind, text: t(`downloads.kinds.${kind}`) })),
    },
    {
      name: 'paper',
      label: t('downloads.paper'),
      options: papers.map((paper) => ({ value: paper, text: paper })),
    },
  ];
}

/** The key of what a row is called: the pack of a lesson by what the lesson is, other pieces by their kind. */
export function kindKeyOf({ kind, files }: DownloadRow) {
  const lessonKind = files[0]?.lessonKind;
  return kind === 'lesson-pack' && lessonKind
    ? (`downloads.packs.${lessonKind}` as const)
    : (`downloads.kinds.${kind}` as const);
}

/** The key of what a file is called in a row: a lesson’s files by what they are, other files by their use. */
export function labelKeyOf({ lesson, lessonKind, kind, use }: SiteDownload) {
  if (lessonKind && kind === 'lesson-guide') return `downloads.guides.${lessonKind}` as const;
  if (lessonKind && kind === 'lesson-pack') return `downloads.packs.${lessonKind}` as const;
  if (lesson !== undefined) return `downloads.kinds.${kind}` as const;
  return use === 'all' ? ('downloads.pack' as const) : (`downloads.${use}` as const);
}

/** Tells whether a piece is one of those that differ only by the checkpoint on them. */
export function isForCheckpoint({ files: [first] }: DownloadRow): boolean {
  return first?.checkpoint !== undefined;
}

/** The file of a row to take first: the pack of a lesson, or the one to read. */
export function mainFileOf({ files }: DownloadRow): SiteDownload | undefined {
  return files.find((file) => file.use === 'all') ?? files[0];
}

/** The paper, the pages and the size of a file, as far as it has them. */
export function aboutFile({ use, paper, pages, bytes }: SiteDownload, locale: Locale): string {
  const hasPages = pages > 0 && use !== 'screen';
  const counted = hasPages ? [translator(locale)('downloads.pages', { count: pages })] : [];
  return [paper, ...counted, formatBytes(locale, bytes)]
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(' ', '\u00A0'))
    .join(', ');
}

/** The rows that belong to a page: those whose QR code leads to it, and on the page of a door all of its audience. */
export function rowsForPage(downloads: readonly SiteDownload[], page: Page): DownloadRow[] {
  const isDoor = doors.some((door) => door.page === page.id && door.pane === page.pane);
  return downloadRows(downloads, page.locale).filter(
    (row) =>
      (row.kind !== 'band-pack' && row.files.some((file) => file.page === page.id)) ||
      (isDoor &&
        row.audience === page.pane &&
        row.files.every((file) => file.lesson === undefined && file.kind !== 'band-pack')),
  );
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
