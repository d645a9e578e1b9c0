import { bands } from '../content/schemas/lesson.ts';
import { downloadKinds, kindsFrom } from '../content/download-kinds.ts';
import { languages } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { bandShown } from '../site/lesson.ts';
import type { Download } from './download.ts';
import type { LessonWithSheets } from './lesson-download.ts';

/** The page that offers the questions of lessons for school platforms. */
const platformsPageId = 'school-platforms';

/** The questions of each lesson, and of all lessons for an age, in the formats of school platforms. */
export function quizDownloads(lessons: readonly LessonWithSheets[]): Download[] {
  return locales.flatMap((locale) => {
    const own = lessons
      .filter((one) => one.locale === locale && one.hasQuiz)
      .sort((a, b) => a.head.order - b.head.order);
    const courses = bands.map((band) => own.filter(({ head }) => head.band === band));
    return [...own.map((lesson) => [lesson]), ...courses.filter((held) => held.length > 1)].flatMap(filesOf);
  });
}

/** The pack of all files with questions, one a language. */
export function quizPacks(lessons: readonly LessonWithSheets[]): Download[] {
  const [{ use, paper, format }] = downloadKinds['quiz-pack'].files;
  return locales.flatMap((locale): Download[] => {
    const held = lessons.filter((one) => one.locale === locale && one.hasQuiz);
    if (held.length === 0) return [];
    const t = translator(locale);
    const { quiz } = languages[locale].fileWords;
    const file = `${t('downloads.packFile.schools')}-${quiz}-${locale}.${format}`;
    return [
      {
        ...{ id: 'quiz-pack', booklet: '', locale, kind: 'quiz-pack', use, paper },
        ...{ file, url: `/downloads/${file}`, page: platformsPageId, audience: ['schools'] },
        title: { [locale]: t('quizFiles.pack.title') },
        subtitle: { [locale]: t('quizFiles.pack.subtitle') },
        measures: [...new Set(held.flatMap(({ head }) => head.measures))].sort(),
        reviewed: new Date(Math.max(...held.map(({ head }) => head.reviewed.getTime()))),
      },
    ];
  });
}

function filesOf(lessons: readonly LessonWithSheets[]): Download[] {
  const [first] = lessons;
  if (!first) return [];
  const { locale, head } = first;
  const isCourse = lessons.length > 1;
  const id = isCourse ? `quiz-${head.band}` : `quiz-${first.id}`;
  const title = isCourse
    ? translator(locale)('lesson.band', { band: head.band ? bandShown(head.band) : '' })
    : head.title;
  return kindsFrom('quizzes').flatMap((kind) => {
    const { ofCourses, ending, files } = downloadKinds[kind];
    if (isCourse && !ofCourses) return [];
    return files.map(({ use, paper, format }): Download => {
      const { quiz, cards, age } = languages[locale].fileWords;
      const name = isCourse
        ? `${translator(locale)('downloads.packFile.schools')}-${age}-${head.band}`
        : head.file;
      const words = ending === 'cards' ? [cards] : [quiz, ending];
      const file = `${[name, ...words, locale].filter(Boolean).join('-')}.${format}`;
      return {
        ...{ id, booklet: '', locale, kind, use, paper, file, url: `/downloads/${file}` },
        quiz: lessons.map((lesson) => lesson.id),
        band: head.band,
        title: { [locale]: title },
        subtitle: { [locale]: isCourse ? lessons.map((one) => one.head.title).join(' · ') : head.summary },
        page: platformsPageId,
        audience: head.audience,
        measures: [...new Set(lessons.flatMap((one) => one.head.measures))].sort(),
        reviewed: new Date(Math.max(...lessons.map((one) => one.head.reviewed.getTime()))),
      };
    });
  });
}
