import { addressOf } from '../promises/text-address.ts';
import type { Lesson } from '../content/readable.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { plainMessage } from '../print/blocks/plain-text.ts';
import { lessonText } from '../print/documents/lesson-text.ts';
import { questionsOf } from '../print/documents/outline.ts';

/** The questions of one lesson, or of all lessons for an age, in one language. */
export interface Quiz {
  /** `secrets`, `10-12`. */
  id: string;
  locale: Locale;
  title: string;
  parts: QuizPart[];
}

/** The questions of a lesson. */
export interface QuizPart {
  /** The file of the lesson in content/lessons/. */
  id: string;
  title: string;
  /** The public address of its page. */
  address: string;
  questions: QuizQuestion[];
}

/** A question with one best answer. */
export interface QuizQuestion {
  /** The same in every language: `secrets-1`. */
  id: string;
  ask: string;
  options: string[];
  /** Which option is the best one, from 0. */
  right: number;
  /** Why it is the best one, a paragraph a line. */
  why: string;
}

/** The questions of lessons under one name; those of one lesson, or of a course. */
export function quizOf(
  content: SiteContent,
  lessons: readonly Lesson[],
  { id, title }: Pick<Quiz, 'id' | 'title'>,
  origin: string,
): Quiz {
  const [first] = lessons;
  if (!first) throw new Error(`a quiz of no lesson: ${id}`);
  return { id, locale: first.locale, title, parts: lessons.map((lesson) => partOf(content, lesson, origin)) };
}

function partOf(content: SiteContent, lesson: Lesson, origin: string): QuizPart {
  return {
    id: lesson.id,
    title: lesson.head.title,
    address: new URL(addressOf(content, lesson), origin).href,
    questions: questionsOf(lessonText(content, lesson, origin).blocks).map((one, index) => ({
      id: `${lesson.id}-${index + 1}`,
      ask: one.question,
      options: one.options.map(plainMessage),
      right: one.right - 1,
      why: plainMessage(one.answer),
    })),
  };
}

/** The letter by which an option is called: A, B, C. */
export function letterOf(option: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + option);
}
