import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** How wide the columns of a table are against one another: as their longest cells, within reason. */
export function widthsOf(table: Table): number[] {
  const columns = table.children[0]?.children ?? [];
  return columns.map((_, at) => {
    const longest = Math.max(...table.children.map((row) => toString(row.children[at] ?? {}).length));
    return Math.min(20, Math.max(12, longest));
  });
}
