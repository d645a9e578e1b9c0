import { translator } from '../i18n/translator.ts';
import { spoken } from './html.ts';
import type { Quiz, QuizPart, QuizQuestion } from './quiz.ts';

/** A quiz as GIFT: a category a lesson, with the answers in the order of the lesson. */
export function giftOf(quiz: Quiz): string {
  return `${quiz.parts.flatMap((part) => partOf(quiz, part)).join('\n\n')}\n`;
}

function partOf({ locale, title, parts }: Quiz, part: QuizPart): string[] {
  const path = parts.length > 1 ? [title, part.title] : [part.title];
  const category = ['$course$', 'top', ...path.map((name) => name.replaceAll('/', '//'))].join('/');
  return [
    `// ${translator(locale)('quizFiles.from', { title: part.title, address: part.address })}\n$CATEGORY: ${category}`,
    ...part.questions.map((question, index) => questionOf(locale, question, index + 1)),
  ];
}

function questionOf(locale: Quiz['locale'], { ask, options, right, why }: QuizQuestion, number: number) {
  const t = translator(locale);
  const said = (words: string) => escaped(spoken(locale, words));
  return [
    `::${escaped(`${number}. ${ask}`)}::[html]${said(ask)} {`,
    ...options.map((option, index) => {
      const isRight = index === right;
      return `\t${isRight ? '=' : '~'}${said(option)}#${said(t(isRight ? 'quiz.yes' : 'quiz.again'))}`;
    }),
    `\t####${said(why)}`,
    '}',
  ].join('\n');
}

/** A backslash before a sign that is one of the format takes its meaning away. */
function escaped(words: string): string {
  return words.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`);
}
