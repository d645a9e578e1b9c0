import type { SiteContent } from '../content/site-content.ts';
import { hasRows } from '../content/download-kinds.ts';
import type { Download } from '../downloads/download.ts';
import { isPackedFor, makePacks, packNames } from '../downloads/pack-download.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import { lessonsWithSheets } from '../downloads/list-downloads.ts';
import { lessonPacks } from '../downloads/lesson-download.ts';
import { partnerPacks, partnersPageId } from '../downloads/partner-download.ts';
import { quizPacks } from '../downloads/quiz-download.ts';

/** A ZIP and the files that it holds. */
export interface Pack {
  pack: Download;
  held: SiteDownload[];
}

/** Puts the packs behind the files that they hold; `sizeOf` tells the bytes of one. */
export function withPacks(
  content: SiteContent,
  downloads: readonly SiteDownload[],
  sizeOf: (held: readonly SiteDownload[], file: string) => number,
): SiteDownload[] {
  const packs = packsOf(content, downloads).map(({ pack, held }) => ({
    ...pack,
    bytes: sizeOf(held, pack.file),
    pages: 0,
    thumbnail: undefined,
  }));
  return [...downloads, ...packs];
}

/** Every pack with the files that it holds. */
export function packsOf(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  const held = downloads.filter(({ kind }) => hasRows(kind));
  return [
    ...audiencePacks(content, held),
    ...packsOfLessons(content, held),
    ...packsOfQuizzes(content, downloads),
    ...packsForPartners(downloads),
  ];
}

function audiencePacks(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  if (content.booklets.length === 0) return [];
  const loose = downloads.filter((one) => one.lesson === undefined);
  return makePacks(loose, packNames()).map((pack) => ({
    pack,
    held: loose.filter(
      (one) =>
        (one.locale === pack.locale || one.locale === 'mul') &&
        pack.audience.some((audience) => isPackedFor(one, audience)),
    ),
  }));
}

function packsOfLessons(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  return lessonPacks(lessonsWithSheets(content)).map((pack) => ({
    pack,
    held: downloads.filter(
      (one) =>
        one.lesson !== undefined &&
        one.locale === pack.locale &&
        (pack.kind === 'band-pack' ? one.band === pack.band : one.lesson === pack.lesson),
    ),
  }));
}

function packsForPartners(downloads: readonly SiteDownload[]): Pack[] {
  const own = downloads.filter(({ page, kind }) => page === partnersPageId && !hasRows(kind));
  const [first] = own;
  return partnerPacks(first?.reviewed ?? new Date(0))
    .map((pack) => ({
      pack,
      held: own.filter(({ locale }) => locale === pack.locale || locale === 'mul'),
    }))
    .filter(({ held }) => held.length > 0);
}

function packsOfQuizzes(content: SiteContent, downloads: readonly SiteDownload[]): Pack[] {
  return quizPacks(lessonsWithSheets(content)).map((pack) => ({
    pack,
    held: downloads.filter((one) => one.quiz !== undefined && one.locale === pack.locale),
  }));
}
