import type { SiteContent } from '../../content/site-content.ts';
import { evaluationsOf, type EvaluationHead } from '../../content/evaluation-heads.ts';
import type { Evaluation } from '../../content/schemas/evaluation.ts';
import type { Locale } from '../../i18n/locales.ts';
import { plainText } from '../blocks/plain-text.ts';
import { lessonText } from './lesson-text.ts';
import { questionsOf } from './outline.ts';
import { lessonOf } from './text-of.ts';

/** The five questions for before and after a lesson, talk or course, in one language. */
export interface EvaluationText {
  id: string;
  head: EvaluationHead;
  questions: { ask: string; answers: string[]; right: number }[];
}

/**
 * The questions of every lesson, talk and course in one language, or of one of them.
 * @throws when its lesson cannot be printed.
 */
export function evaluationTexts(content: SiteContent, locale: Locale, only?: string): EvaluationText[] {
  return evaluationsOf(content, locale)
    .filter(({ id }) => only === undefined || id === only)
    .map((one) => ({ id: one.id, head: one.head, questions: questionsFor(content, one, locale) }));
}

function questionsFor(
  content: SiteContent,
  { id, quiz, questions = [] }: Evaluation,
  locale: Locale,
): EvaluationText['questions'] {
  if (quiz === undefined)
    return questions.map(({ ask, answers, right }) => ({
      ...{ ask: ask[locale], right },
      answers: answers.map((answer) => answer[locale]),
    }));
  const { blocks } = lessonText(content, lessonOf(content, id, locale), 'https://site.example');
  const all = questionsOf(blocks);
  return quiz.flatMap((number) => {
    const asked = all[number - 1];
    if (!asked) return [];
    const { question, options, right } = asked;
    return { ask: whole(question), answers: options.map((option) => whole(plainText(option))), right };
  });
}

/** Short answers stand in whole words. */
function whole(text: string): string {
  return text.replaceAll('\u00AD', '');
}
