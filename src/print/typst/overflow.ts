import { PrintError } from '../blocks/print-error.ts';
import type { Compiled } from './typst.ts';

/**
 * A compiled document in which every text is no longer than its place.
 * @throws `PrintError` naming the line of every text that is too long, and by how much.
 */
export function withoutOverflow(compiled: Compiled): Compiled {
  const over = compiled.query('overflow') as { line: string; over: number }[];
  if (over.length === 0) return compiled;
  const lines = over.map(
    ({ line, over: mm }) => `${line} the text is ${Math.ceil(mm)} mm too long for its place → shorten it`,
  );
  throw new PrintError([...new Set(lines)].join('\n'));
}
