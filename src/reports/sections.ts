import type { Locale } from '../i18n/locales.ts';
import { reportWords, type Word } from './words.ts';

/** A line of a report; one that has words of its own says them in the language of the reader. */
export type Line = string | ((words: Readonly<Record<Word, string>>) => string);

/** A part of a report: its title, and one line for each thing. */
export interface Section {
  title: Word;
  lines: readonly Line[];
}

/** A line as it is read in a language. */
export function lineIn(locale: Locale, line: Line): string {
  return typeof line === 'string' ? line : line(reportWords[locale]);
}

/** The parts of a report that have something to say, in plain lines, each with its count. */
export function sectionLines(sections: readonly Section[]): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) =>
      [`${reportWords.en[title]}: ${lines.length}`, ...lines.map((line) => `  ${lineIn('en', line)}`)].join(
        '\n',
      ),
    )
    .join('\n\n');
}
