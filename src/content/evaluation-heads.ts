import type { Locale } from '../i18n/locales.ts';
import type { Audience } from '../design/audiences.ts';
import type { Evaluation } from './schemas/evaluation.ts';
import type { Band, LessonKind } from './schemas/lesson.ts';
import type { SiteContent } from './site-content.ts';

/** What is said of the lesson, talk or course whose questions are asked. */
export interface EvaluationHead {
  /** What it is called. */
  title: string;
  /** The name of its files. */
  file: string;
  kind: LessonKind | 'course';
  band: Band | undefined;
  audience: Audience[];
  measures: string[];
  reviewed: Date;
}

/** The questions of every lesson, talk and course with its head in one language, in the order of their file. */
export function evaluationsOf(
  content: SiteContent,
  locale: Locale,
): (Evaluation & { head: EvaluationHead })[] {
  return content.catalog.evaluations.flatMap((evaluation) => {
    const head = headOf(content, evaluation.id, locale);
    return head ? { ...evaluation, head } : [];
  });
}

function headOf(content: SiteContent, id: string, locale: Locale): EvaluationHead | undefined {
  const is = (one: { id: string; locale: Locale }) => one.id === id && one.locale === locale;
  const lesson = content.lessons.find(is)?.head;
  if (lesson) return lessonHead(lesson);
  const page = content.pages.find(is)?.head;
  if (!page) return undefined;
  const { title, path, audience, measures, reviewed } = page;
  return { title, file: path, kind: 'course', band: undefined, audience, measures, reviewed };
}

function lessonHead(head: Omit<EvaluationHead, 'band'> & { band?: Band | undefined }): EvaluationHead {
  const { title, file, kind, band, audience, measures, reviewed } = head;
  return { title, file, kind, band, audience, measures, reviewed };
}
