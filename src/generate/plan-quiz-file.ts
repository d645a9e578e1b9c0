import type { SiteContent } from '../content/site-content.ts';
import type { Lesson } from '../content/readable.ts';
import type { KindsWith } from '../content/download-kinds.ts';
import type { Download } from '../downloads/download.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { zipOf } from '../office/zip.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { lessonBase, lessonText } from '../print/documents/lesson-text.ts';
import { questionsOf } from '../print/documents/outline.ts';
import type { AnswerCardsDocument } from '../print/documents/print-document.ts';
import { lessonOf } from '../print/documents/text-of.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { compile } from '../print/typst/typst.ts';
import { csvOf } from '../quizzes/csv.ts';
import { giftOf } from '../quizzes/gift.ts';
import { moodleXmlOf } from '../quizzes/moodle-xml.ts';
import { qtiFiles } from '../quizzes/qti.ts';
import { letterOf, quizOf, type Quiz } from '../quizzes/quiz.ts';
import { scormFiles } from '../quizzes/scorm/scorm-pack.ts';
import { buildStep, type BuildStep } from './file-cache.ts';

type QuizKind = KindsWith<{ maker: 'quizFile' }>;

/** What a format makes of questions: the text of one file, or the files of a pack by their names. */
const formats: Readonly<Record<QuizKind, (quiz: Quiz, ...from: From) => string | Record<string, string>>> = {
  'quiz-moodle': moodleXmlOf,
  'quiz-gift': giftOf,
  'quiz-table': csvOf,
  'quiz-qti': qtiFiles,
  'quiz-scorm': (quiz, content, lessons, origin) => scormFiles(content, quiz, lessons, origin),
};

type From = [content: SiteContent, lessons: readonly Lesson[], origin: string];

/** Plans the questions of lessons in the format of a platform. */
export function planQuizFile(content: SiteContent, download: Download, origin: string): BuildStep {
  const lessons = lessonsFor(content, download);
  const title = download.title[download.locale as Locale] ?? '';
  const quiz = quizOf(content, lessons, { id: download.id.replace(/^quiz-/, ''), title }, origin);
  const made = formats[download.kind as QuizKind](quiz, content, lessons, origin);
  return buildStep(['quiz', download.kind, made], () =>
    Promise.resolve({ bytes: bytesOf(made), pages: 0, thumbnail: undefined }),
  );
}

function bytesOf(made: string | Record<string, string>): Uint8Array {
  const encode = (text: string) => new TextEncoder().encode(text);
  if (typeof made === 'string') return encode(made);
  const files = Object.entries(made).map(([name, text]) => [name, encode(text)] as const);
  return zipOf(Object.fromEntries(files), 6, ['imsmanifest.xml']);
}

/** Plans cards to hold up, and the questions large enough for the last row. */
export function planAnswerCards(content: SiteContent, download: Download, origin: string): BuildStep {
  const [lesson] = lessonsFor(content, download);
  if (!lesson) throw new Error(`${download.file} is made of no lesson`);
  const document = cardsDocument(content, lesson, origin);
  return buildStep(['answer-cards', document], async () => {
    try {
      const compiled = withoutOverflow(compile(document));
      return { bytes: await finishPdf(compiled.pdf(true)), pages: compiled.pages, thumbnail: undefined };
    } catch (error) {
      if (error instanceof PrintError) throw error;
      throw new PrintError(`${lesson.file}:1 (answer-cards): ${String(error)}`);
    }
  });
}

function cardsDocument(content: SiteContent, lesson: Lesson, origin: string): AnswerCardsDocument {
  const t = translator(lesson.locale);
  const questions = questionsOf(lessonText(content, lesson, origin).blocks);
  const most = Math.max(...questions.map(({ options }) => options.length));
  return {
    ...lessonBase(content, lesson, 'print', origin),
    template: 'answer-cards',
    line: `${lesson.file}:1`,
    letters: Array.from({ length: most }, (_, index) => letterOf(index)),
    questions: questions.map((question, index) => ({
      ...question,
      counted: t('quizFiles.cards.counted', { number: index + 1, all: questions.length }),
    })),
    cards: {
      title: t('quizFiles.cards.title'),
      steps: t('quizFiles.cards.steps').split('\n'),
      key: t('lesson.key'),
    },
  };
}

function lessonsFor(content: SiteContent, { quiz = [], locale }: Download): Lesson[] {
  return quiz.map((id) => lessonOf(content, id, locale as Locale));
}
