import { translator } from '../i18n/translator.ts';
import { letterOf, type Quiz } from './quiz.ts';

/**
 * A quiz as a table for quiz tools and spreadsheets (RFC 4180), a question a row; its first sign (BOM) tells them that it
 * is UTF-8.
 */
export function csvOf({ locale, parts }: Quiz): string {
  const t = translator(locale);
  const most = Math.max(...parts.flatMap(({ questions }) => questions.map(({ options }) => options.length)));
  const letters = Array.from({ length: most }, (_, index) => letterOf(index));
  const head = [
    ...(['number', 'lesson', 'question'] as const).map((key) => t(`quizFiles.columns.${key}`)),
    ...letters.map((letter) => t('quizFiles.columns.option', { letter })),
    ...(['right', 'why', 'language'] as const).map((key) => t(`quizFiles.columns.${key}`)),
  ];
  const rows = parts
    .flatMap(({ title, questions }) => questions.map((question) => ({ title, ...question })))
    .map(({ title, ask, options, right, why }, index) => [
      ...[String(index + 1), title, ask],
      ...letters.map((_, option) => options[option] ?? ''),
      ...[letterOf(right), why, locale],
    ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What begins with one of these signs a spreadsheet takes for a formula; an apostrophe makes words of it. */
const formula = /^[=+\-@\t]/;

function cell(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
