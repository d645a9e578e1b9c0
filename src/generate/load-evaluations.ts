import { getContent } from '../content/load-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { evaluationTexts, type EvaluationText } from '../print/documents/evaluation-text.ts';

/** The questions that are asked before and after every lesson, talk and course, in one language. */
export function loadEvaluations(locale: Locale): EvaluationText[] {
  return evaluationTexts(getContent(), locale);
}
