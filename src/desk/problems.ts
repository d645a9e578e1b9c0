import type { Problem } from '../content/problem.ts';
import type { DeskDocument } from './document.ts';
import { linesOf, type FieldLine } from './field-lines.ts';

/** A problem beside the field in which it stands; undefined when it stands in none of the form. */
export interface PlacedProblem extends Problem {
  field: string | undefined;
  /** The line within the words of a text, from 1. */
  wordsLine: number | undefined;
}

/** The problems of the files of a form, each beside its field; `documents` has the files as the form would leave them, or nothing where one cannot be read. */
export function placedProblems(
  problems: readonly Problem[],
  documents: ReadonlyMap<string, DeskDocument | undefined>,
): PlacedProblem[] {
  const lines = new Map(
    [...documents].map(([file, one]) => [file, one && { document: one, fields: linesOf(one) }]),
  );
  return problems.flatMap((problem): PlacedProblem[] => {
    if (!lines.has(problem.file)) return [];
    const place = lines.get(problem.file);
    if (!place) return [{ ...problem, field: undefined, wordsLine: undefined }];
    const { document, fields } = place;
    const words = fields.find(({ name }) => name === `${document.key}.body`);
    if (words && problem.line >= words.line)
      return [{ ...problem, field: words.name, wordsLine: problem.line - words.line + 1 }];
    const own = fields.filter((one) => one !== words);
    // The last field that begins before the line; of two on one line, the one that the other stands in comes first.
    const field = own
      .filter(({ line }) => line <= problem.line)
      .toSorted((a, b) => a.line - b.line)
      .at(-1);
    const isInside = field !== undefined && problem.line <= lastLine(own, document);
    return [{ ...problem, field: isInside ? named(own, field, problem) : undefined, wordsLine: undefined }];
  });
}

/** Of fields on one line that is meant which the problem names, `purpose.ru is missing`, or whose value it quotes. */
function named(fields: readonly FieldLine[], last: FieldLine, { what }: Problem): string {
  const here = fields.filter(({ line }) => line === last.line);
  const path = ({ name }: FieldLine) => name.split('.').slice(1).join('.');
  const told =
    here.find((one) => ` ${what}`.includes(` ${path(one)} `)) ??
    here.find(({ text }) => text !== undefined && what.includes(`“${text}”`));
  return (told ?? here[0] ?? last).name;
}

function lastLine(fields: readonly { line: number }[], { text, yaml, path }: DeskDocument): number {
  if (path.length === 0) return text.slice(0, yaml[1]).split('\n').length;
  return Math.max(...fields.map(({ line }) => line));
}
