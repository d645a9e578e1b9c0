import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** How wide the columns of a table are against one another: as their longest cells, within reason. */
export function widthsOf(table: Table): number[] {
  return lettersOf(table).map((letters) => Math.min(20, Math.max(12, letters)));
}

/**
 * The same on a page as wide as A4: 0 for a column of short words, which takes no more than they need, and for the
 * others their shares of what is left. A column to write in is not short, and as wide as its longest place to write on.
 */
export function wideWidthsOf(table: Table): number[] {
  const letters = lettersOf(table, 1);
  const isFree = letters.map((_, at) =>
    table.children.slice(1).every((row) => /^_*$/.test(toString(row.children[at] ?? {}))),
  );
  if (letters.every((longest, at) => !isFree[at] && longest <= short)) return widthsOf(table);
  return letters.map((longest, at) => {
    if (isFree[at]) return longest || writing;
    return longest <= short ? 0 : Math.min(48, longest);
  });
}

/** How many letters a short word has at most, and for how many a column to write in has room. */
const short = 16;
const writing = 24;

/** How many letters the longest cell of each column has, from a row on. */
function lettersOf(table: Table, from = 0): number[] {
  const columns = table.children[0]?.children ?? [];
  return columns.map((_, at) =>
    Math.max(...table.children.slice(from).map((row) => toString(row.children[at] ?? {}).length)),
  );
}
