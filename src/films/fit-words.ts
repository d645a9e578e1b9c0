import { textWidth } from './font-widths.ts';

/** Words as they are set: lines of one size in px. */
export interface SetWords {
  size: number;
  lines: string[];
}

/** The room that words have: how wide in px, how many lines, and the sizes to try, the largest first. */
export interface WordRoom {
  width: number;
  lines: number;
  sizes: readonly number[];
}

/** Words at the largest size at which they fit, in lines as even as can be; undefined when they fit at none. */
export function fitWords(words: string, { width, lines, sizes }: WordRoom): SetWords | undefined {
  const parts = words.split(/ +/);
  for (const size of sizes) {
    for (let count = 1; count <= lines; count += 1) {
      const found = evenLines(parts, count, size, width);
      if (found) return { size, lines: found };
    }
  }
  return undefined;
}

/** Words of a given size in as few lines as they need, as even as can be. */
export function linesThatFit(words: string, size: number, width: number): string[] {
  const parts = words.split(/ +/);
  for (let count = 1; count <= parts.length; count += 1) {
    const found = evenLines(parts, count, size, width);
    if (found) return found;
  }
  return parts;
}

/** The parts in so many lines, the widest of which is as narrow as can be. */
function evenLines(
  parts: readonly string[],
  count: number,
  size: number,
  width: number,
): string[] | undefined {
  if (count === 1) {
    const line = parts.join(' ');
    return textWidth(line, size) <= width ? [line] : undefined;
  }
  let best: { lines: string[]; widest: number } | undefined;
  for (let first = 1; first <= parts.length - count + 1; first += 1) {
    const line = parts.slice(0, first).join(' ');
    const rest = textWidth(line, size) <= width && evenLines(parts.slice(first), count - 1, size, width);
    if (!rest) continue;
    const lines = [line, ...rest];
    const widest = Math.max(...lines.map((one) => textWidth(one, size)));
    if (!best || widest < best.widest) best = { lines, widest };
  }
  return best?.lines;
}
