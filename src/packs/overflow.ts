import type { Compiled } from '../print/typst.ts';

/** What is too long for its place in a compiled document, with file, line and mm; undefined when all fits. */
export function overflowOf(compiled: Compiled): string | undefined {
  const over = compiled.query('overflow') as { line: string; over: number }[];
  if (over.length === 0) return undefined;
  return over
    .map(
      ({ line, over: mm }) => `${line} the text is ${Math.ceil(mm)} mm too long for its place → shorten it`,
    )
    .join('\n');
}
