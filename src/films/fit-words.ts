import type { Locale } from '../i18n/locales.ts';
import { addNoBreakSpaces } from '../design/no-break-spaces.ts';
import { textWidth } from './font-widths.ts';

/** Words as they are set: lines of one size in px. */
export interface SetWords {
  size: number;
  lines: string[];
}

/** The room that words have in px, in how many lines, and the sizes to try, the largest first. */
export interface WordRoom {
  width: number;
  height: number;
  lines: number;
  sizes: readonly number[];
}

/** How high a line is, in parts of its size; src/films/render/words.typ sets it so. */
const lineHeight = 0.98;

/** Words a little smaller whose lines are whole are read sooner than the largest ones in torn lines. */
const weightOfSize = 0.75;

/**
 * Words as large as their room allows, broken where one would pause: rather in fewer lines, between sentences, and not
 * after a short word. Undefined when they fit at no size.
 */
export function fitWords(
  locale: Locale,
  words: string,
  { width, height, lines, sizes }: WordRoom,
): SetWords | undefined {
  const parts = partsOf(locale, words);
  let best: (SetWords & { quality: number }) | undefined;
  for (const size of sizes) {
    const most = Math.min(lines, parts.length, Math.floor(height / (size * lineHeight)));
    for (let count = 1; count <= most; count += 1) {
      const found = bestLines(parts, count, size, width);
      const quality = (found?.quality ?? 0) * size ** weightOfSize;
      if (found && quality > (best?.quality ?? 0)) best = { size, lines: found.lines, quality };
    }
  }
  return best && { size: best.size, lines: best.lines };
}

/** Words of a given size in as few lines as they need, broken where one would pause. */
export function linesThatFit(locale: Locale, words: string, size: number, width: number): string[] {
  const parts = partsOf(locale, words);
  for (let count = 1; count <= parts.length; count += 1) {
    const found = bestLines(parts, count, size, width);
    if (found) return found.lines;
  }
  return parts;
}

/** The words between which a line may end. */
function partsOf(locale: Locale, words: string): string[] {
  const tied = addNoBreakSpaces(locale, words).replaceAll('\u2060', '');
  return tied.split(/ +/).map((part) => part.replaceAll('\u00A0', ' '));
}

function bestLines(
  parts: readonly string[],
  count: number,
  size: number,
  width: number,
): { lines: string[]; quality: number } | undefined {
  let best: { lines: string[]; quality: number } | undefined;
  for (const lines of splits(parts, count)) {
    const widths = lines.map((line) => textWidth(line, size));
    if (Math.max(...widths) > width) continue;
    const quality =
      qualityOf(lines, Math.min(...widths) / Math.max(...widths)) * 0.94 ** pinchedIn(lines, widths);
    if (quality > (best?.quality ?? 0)) best = { lines, quality };
  }
  return best;
}

/** Words that are said together with the word before them. */
const clitics = /^(da|də|ki|ли|же|бы)(?!\p{L})/u;

/** How well lines are broken, whatever their size; `evenness` is the share of the widest that the narrowest has. */
function qualityOf(lines: readonly string[], evenness: number): number {
  const hanging = lines.slice(0, -1).filter((line) => /(^|\s)\p{L}{1,3}$/u.test(line)).length;
  const lost = lines.slice(1).filter((line) => clitics.test(line)).length;
  const run = lines.length > 1 ? lines.filter((line) => /[.?!…]\P{L}*\s/u.test(line)).length : 0;
  return 0.9 ** (lines.length - 1) * 0.96 ** hanging * 0.88 ** run * 0.85 ** lost * (0.88 + 0.12 * evenness);
}

/** How many words stand alone in the middle, much narrower than the lines above and below them. */
function pinchedIn(lines: readonly string[], widths: readonly number[]): number {
  return widths.filter((width, index) => {
    const [above = 0, below = 0] = [widths[index - 1], widths[index + 1]];
    return !lines[index]?.includes(' ') && width < 0.8 * Math.min(above, below);
  }).length;
}

/** Every way to put the parts into so many lines. */
function splits(parts: readonly string[], count: number): string[][] {
  if (count === 1) return [[parts.join(' ')]];
  return Array.from({ length: Math.max(0, parts.length - count + 1) }, (_, index) => index + 1).flatMap(
    (first) =>
      splits(parts.slice(first), count - 1).map((rest) => [parts.slice(0, first).join(' '), ...rest]),
  );
}
