import { languages } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { downloadKinds, kindsFrom, type DownloadKind } from '../content/download-kinds.ts';
import { bands } from '../content/schemas/lesson.ts';
import type { Download } from './download.ts';
import { bandShown, lessonPageId, type LessonEntry } from '../site/lesson.ts';

/** A lesson, and whether there is anything in it for pupils to write on, and questions with answers to choose from. */
export interface LessonWithSheets extends LessonEntry {
  hasSheets: boolean;
  hasQuiz: boolean;
}

/** The files that a lesson is made into; its pack is made of them afterwards. */
export function lessonDownloads(lessons: readonly LessonWithSheets[]): Download[] {
  return lessons.flatMap((lesson) =>
    kindsFrom('lessons').flatMap((kind) => {
      const { ofSheets, ending } = downloadKinds[kind];
      return ofSheets && !lesson.hasSheets
        ? []
        : filesOf(lesson, kind, languages[lesson.locale].fileWords[ending]);
    }),
  );
}

/** The packs of everything for a lesson, and of every lesson of an age band, in one language each. */
export function lessonPacks(lessons: readonly LessonWithSheets[]): Download[] {
  return [
    ...lessons.flatMap((lesson) => filesOf(lesson, 'lesson-pack')),
    ...locales.flatMap((locale) =>
      bands.flatMap((band) => {
        const held = lessons.filter((one) => one.locale === locale && one.head.band === band);
        return held.length === 0 ? [] : bandPacks(locale, held);
      }),
    ),
  ];
}

function bandPacks(locale: Locale, held: readonly LessonWithSheets[]): Download[] {
  const [first] = held;
  if (!first?.head.band) throw new Error('a pack of no lesson');
  const { band, page, audience } = first.head;
  const title = translator(locale)('lesson.band', { band: bandShown(band) });
  const file = `${translator(locale)('downloads.packFile.schools')}-${languages[locale].fileWords.age}-${band}-${locale}.zip`;
  return filesOf(first, 'band-pack').map((pack) => ({
    ...pack,
    id: `band-${band}`,
    band,
    lesson: undefined,
    file,
    url: `/downloads/${file}`,
    title: { [locale]: title },
    subtitle: { [locale]: held.map(({ head }) => head.title).join(' · ') },
    page,
    audience,
    measures: [...new Set(held.flatMap(({ head }) => head.measures))].sort(),
    reviewed: new Date(Math.max(...held.map(({ head }) => head.reviewed.getTime()))),
  }));
}

function filesOf({ locale, id, head }: LessonEntry, kind: DownloadKind, ending = ''): Download[] {
  return downloadKinds[kind].files.map(({ use, paper, format }) => {
    const file = `${[head.file, ending, locale].filter(Boolean).join('-')}.${format}`;
    return {
      ...{ id: lessonPageId(id), booklet: '', lesson: id, band: head.band, lessonKind: head.kind },
      ...{ locale, kind, use, paper, file, url: `/downloads/${file}` },
      title: { [locale]: head.title },
      subtitle: { [locale]: head.summary },
      page: lessonPageId(id),
      audience: head.audience,
      measures: head.measures,
      reviewed: head.reviewed,
    };
  });
}
