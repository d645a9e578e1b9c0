import type { Cell, CellValue, WorkbookSheet } from '../workbook.ts';
import type { CellStyle } from '../workbook-styles.ts';
import { sheetRef } from '../workbook-names.ts';
import type { SheetText, WorkbookText } from './workbook-text.ts';

/** Rows of a sheet as they are put together, each with its number. */
export class SheetRows {
  readonly rows: Cell[][] = [];
  readonly merged: Record<number, number> = {};

  /** Adds a row, and says its number from 1. */
  add(...cells: Cell[]): number {
    return this.rows.push(cells);
  }

  /** Adds words across some columns. */
  across(columns: number, style: CellStyle, value: string): number {
    const number = this.add({ style, value }, ...Array<Cell>(columns - 1).fill(undefined));
    if (columns > 1) this.merged[number] = columns;
    return number;
  }

  /** Adds the heading of a text and its lines across some columns, and an empty row. */
  opening(columns: number, { title, lines }: SheetText): void {
    this.across(columns, 'heading', title);
    for (const line of lines) this.across(columns, 'note', line);
    this.add();
  }

  /** Adds the names of columns, and says the number of the row. */
  head(names: readonly string[]): number {
    return this.add(...names.map((value) => cell('head', value)));
  }
}

/** A cell with its look. */
export function cell(style: CellStyle, value?: CellValue): Cell {
  return value === undefined || value === '' ? { style } : { style, value };
}

/** A cell that is computed, with what it shows while nothing is filled in. */
export function formula(style: CellStyle, text: string, value: string | number = 0): Cell {
  return { style, value: { formula: text, value } };
}

/** The sheet that says how the workbook is used. */
export function startSheet({ title, subtitle, imprint }: WorkbookText, text: SheetText): WorkbookSheet {
  const made = new SheetRows();
  made.add(cell('title', title));
  made.add(cell('note', subtitle));
  made.add();
  made.add(cell('heading', text.title));
  for (const line of text.lines) made.add(cell('text', line));
  made.add();
  made.add(cell('note', imprint));
  return { name: text.title, widths: [88], rows: made.rows };
}

/** The number of the first row under the names of the columns, where a sheet opens with its text. */
export function firstRow({ lines }: SheetText): number {
  return lines.length + 4;
}

/** Cells of another sheet or of the same one, as formulas and lists name them. */
export function cellsOf(sheet: string, column: string, first: number, count: number): string {
  return `${sheetRef(sheet)}!$${column}$${first}:$${column}$${first + count - 1}`;
}

/** Words as they stand in a formula. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** A row with the sums of the columns above it, from the row `first`; the first column has the word before a sum. */
export function totals(made: SheetRows, first: number, word: string, columns: readonly Column[]): number {
  const last = made.rows.length;
  return made.add(
    cell('totalLabel', word),
    ...columns.map((column) =>
      column === undefined ? cell('total') : formula('total', `SUM(${column}${first}:${column}${last})`),
    ),
  );
}

/** The letters of a column; undefined where a row of sums has none. */
type Column = string | undefined;

/** A list of words to choose from on other sheets: columns under their names. */
export function listsSheet(text: SheetText): WorkbookSheet {
  const made = new SheetRows();
  const columns = text.tables.map(({ head, rows }) => [head[0] ?? '', ...rows.map(([word = '']) => word)]);
  made.opening(columns.length, text);
  made.head(columns.map(([name = '']) => name));
  const longest = Math.max(...columns.map(({ length }) => length));
  for (let row = 1; row < longest; row += 1)
    made.add(...columns.map((words) => (words[row] === undefined ? undefined : cell('label', words[row]))));
  return { name: text.title, widths: columns.map(() => 34), rows: made.rows, merged: made.merged };
}
