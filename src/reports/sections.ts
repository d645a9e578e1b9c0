import type { Word } from './words.ts';
import { reportWords } from './words.ts';

/** A part of a report: its title, and one line for each thing. */
export interface Section {
  title: Word;
  lines: readonly string[];
}

/** The parts of a report that have something to say, in plain lines, each with its count. */
export function sectionLines(sections: readonly Section[]): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) =>
      [`${reportWords.en[title]}: ${lines.length}`, ...lines.map((line) => `  ${line}`)].join('\n'),
    )
    .join('\n\n');
}
