import { kindsFrom, type DownloadKind } from '../content/download-kinds.ts';
import { bands } from '../content/schemas/lesson.ts';
import type { SiteDownload } from '../downloads/site-download.ts';
import type { Locale } from '../i18n/locales.ts';

/** The files of the questions of one lesson, or of all lessons for an age. */
export interface QuizRow {
  id: string;
  title: string;
  /** Its files in the order of the columns; undefined where there is none. */
  files: (SiteDownload | undefined)[];
  /** The lesson in content/lessons/; undefined for those of an age. */
  lesson: string | undefined;
  band: SiteDownload['band'];
}

/** The columns of the table of questions. */
export const quizKinds = kindsFrom('quizzes') satisfies DownloadKind[];

/** The rows of the table of questions in a language: lessons by the age of their pupils, after each age all of it together. */
export function quizRows(downloads: readonly SiteDownload[], locale: Locale): QuizRow[] {
  const own = downloads.filter((one) => one.quiz !== undefined && one.locale === locale);
  const rows = [...Map.groupBy(own, ({ id }) => id)].map(([id, files]): QuizRow => {
    const [first] = files;
    const { quiz = [], band, title } = first ?? {};
    return {
      ...{ id, band, title: title?.[locale] ?? '' },
      files: quizKinds.map((kind) => files.find((file) => file.kind === kind)),
      lesson: quiz.length === 1 ? quiz[0] : undefined,
    };
  });
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ band, lesson }: QuizRow): number {
  return (band === undefined ? bands.length : bands.indexOf(band)) + (lesson === undefined ? 0.5 : 0);
}
