import { formatBytes } from '../i18n/format.ts';
import { languages } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { bandShown } from '../site/lesson.ts';
import type { DownloadRow } from './rows.ts';
import type { SiteDownload } from './site-download.ts';

/** The key of what a row is called: the pack of a lesson by what the lesson is, other pieces by their kind. */
export function kindKeyOf({ kind, files }: DownloadRow) {
  const lessonKind = files[0]?.lessonKind;
  return kind === 'lesson-pack' && lessonKind
    ? (`downloads.packs.${lessonKind}` as const)
    : (`downloads.kinds.${kind}` as const);
}

/** What a file is called in a row: a lesson’s files by what they are, other files by their use. */
export function labelOf(file: SiteDownload, locale: Locale): string {
  return capitalized(translator(locale)(labelKeyOf(file)), locale);
}

function labelKeyOf({ lesson, lessonKind, kind, use }: SiteDownload) {
  if (lessonKind && kind === 'lesson-guide') return `downloads.guides.${lessonKind}` as const;
  if (lessonKind && kind === 'lesson-pack') return `downloads.packs.${lessonKind}` as const;
  if (lesson !== undefined) return `downloads.kinds.${kind}` as const;
  return use === 'all' ? ('downloads.pack' as const) : (`downloads.${use}` as const);
}

/** The series that a piece belongs to: lessons stand by the age of their pupils, those for adults together. */
export function seriesOf({ files: [first] }: DownloadRow, locale: Locale): string | undefined {
  const t = translator(locale);
  if (first?.band) return t('lesson.band', { band: bandShown(first.band) });
  return first?.lesson === undefined ? undefined : t('downloads.lessons');
}

/** What a row is called: the pack of an age, whose name its series has, by what it is. */
export function nameOf({ title, kind }: DownloadRow, locale: Locale): string {
  return kind === 'band-pack' ? capitalized(translator(locale)('downloads.kinds.band-pack'), locale) : title;
}

/** What browsers show by themselves is opened; everything else is put among the reader's files. */
export function isOpened({ file }: SiteDownload): boolean {
  return /\.(pdf|png|webp|mp4)$/.test(file);
}

/** The size of a sheet as readers of a language write it: A5, `85 × 54 мм`. */
export function paperShown(paper: string, locale: Locale): string {
  return paper.replace(/mm$/, languages[locale].millimetre);
}

/** The paper, the pages and the size of a file, as far as it has them. */
export function aboutFile({ use, paper, pages, bytes }: SiteDownload, locale: Locale): string {
  const hasPages = pages > 0 && use !== 'screen';
  const counted = hasPages ? [translator(locale)('downloads.pages', { count: pages })] : [];
  // Of a file that is not made yet nothing is known.
  return [paperShown(paper, locale), ...counted, bytes > 0 ? formatBytes(locale, bytes) : '']
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(' ', '\u00A0'))
    .join(', ');
}

/** The same after the format of the file: “PDF, A5, 12 pages, 94 kB”. */
export function formatAndSize(file: SiteDownload, locale: Locale): string {
  return [formatOf(file), aboutFile(file, locale)].filter(Boolean).join(', ');
}

/** The format of a file as people call it: PDF, DOCX. */
export function formatOf({ file }: SiteDownload): string {
  return file.slice(file.lastIndexOf('.') + 1).toUpperCase();
}

function capitalized(words: string, locale: Locale): string {
  return `${words.charAt(0).toLocaleUpperCase(locale)}${words.slice(1)}`;
}
