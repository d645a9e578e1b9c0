import { languages } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { bands } from '../content/schemas/lesson.ts';
import type { Download } from './download.ts';
import { bandShown, lessonPageId, type LessonEntry } from '../site/lesson.ts';

/** What a file of a lesson is. */
export type LessonFileKind =
  | 'lesson-guide'
  | 'worksheet'
  | 'key'
  | 'slides'
  | 'slides-editable'
  | 'worksheet-editable'
  | 'lesson-pack'
  | 'band-pack';

/** A lesson, and whether there is anything in it for pupils to write on. */
export interface LessonWithSheets extends LessonEntry {
  hasSheets: boolean;
}

/** The files that a lesson is made into; its pack is made of them afterwards. */
export function lessonDownloads(lessons: readonly LessonWithSheets[]): Download[] {
  return lessons.flatMap((lesson) => {
    const end = languages[lesson.locale].fileWords;
    const sheets = lesson.hasSheets
      ? [
          fileOf(lesson, 'worksheet', 'read', 'A4', end.worksheet, 'pdf'),
          fileOf(lesson, 'key', 'read', 'A4', end.key, 'pdf'),
          fileOf(lesson, 'worksheet-editable', 'edit', 'A4', end.worksheet, 'docx'),
        ]
      : [];
    return [
      fileOf(lesson, 'slides', 'read', '16:9', end.slides, 'pdf'),
      fileOf(lesson, 'slides-editable', 'edit', '16:9', end.slides, 'pptx'),
      fileOf(lesson, 'lesson-guide', 'read', 'A4', end.guide, 'pdf'),
      ...sheets,
    ];
  });
}

/** The packs of everything for a lesson, and of every lesson of an age band, in one language each. */
export function lessonPacks(lessons: readonly LessonWithSheets[]): Download[] {
  return [
    ...lessons.map((lesson) => fileOf(lesson, 'lesson-pack', 'all', '', '', 'zip')),
    ...locales.flatMap((locale) =>
      bands.flatMap((band) => {
        const held = lessons.filter((one) => one.locale === locale && one.head.band === band);
        return held.length === 0 ? [] : [bandPack(locale, held)];
      }),
    ),
  ];
}

function bandPack(locale: Locale, held: readonly LessonWithSheets[]): Download {
  const [first] = held;
  if (!first?.head.band) throw new Error('a pack of no lesson');
  const { band, page, audience } = first.head;
  const title = translator(locale)('lesson.band', { band: bandShown(band) });
  const file = `${translator(locale)('downloads.packFile.schools')}-${languages[locale].fileWords.age}-${band}-${locale}.zip`;
  return {
    ...fileOf(first, 'band-pack', 'all', '', '', 'zip'),
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
  };
}

function fileOf(
  { locale, id, head }: LessonEntry,
  kind: LessonFileKind,
  use: Download['use'],
  paper: string,
  ending: string,
  extension: string,
): Download {
  const file = `${[head.file, ending, locale].filter(Boolean).join('-')}.${extension}`;
  return {
    id: lessonPageId(id),
    booklet: '',
    lesson: id,
    band: head.band,
    lessonKind: head.kind,
    locale,
    kind,
    use,
    paper,
    file,
    url: `/downloads/${file}`,
    title: { [locale]: head.title },
    subtitle: { [locale]: head.summary },
    page: lessonPageId(id),
    audience: head.audience,
    measures: head.measures,
    reviewed: head.reviewed,
  };
}
