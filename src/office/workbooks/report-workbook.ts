import type { WorkbookSheet } from '../workbook.ts';
import { columnName } from '../workbook-names.ts';
import { cell, cellsOf, firstRow, formula, listsSheet, quoted, SheetRows } from './sheet-rows.ts';
import { startSheet, totals } from './sheet-rows.ts';
import type { SheetText, WorkbookText } from './workbook-text.ts';

/** How many lines there is room for. */
const entries = 200;

/**
 * What was done for each measure of the plan, by quarter and year. The sections of its text: how it is used; lines; by
 * quarter (what the year is called); by year (what stands over the measures and over the chart); indicators, a row a measure; lists (quarters, what
 * can be counted, of which the first two are drawn).
 */
export function reportWorkbook(text: WorkbookText): WorkbookSheet[] {
  const lines = text.sheet(2, 8);
  const indicators = text.sheet(5, 4);
  const lists = text.sheet(6, 1, 1);
  const [quarters = [], counted = []] = lists.tables.map(({ rows }) => rows.map(([word = '']) => word));
  const measures = (indicators.tables[0]?.rows ?? []).map(([name = '']) => name);
  const choices = {
    A: cellsOf(lists.title, 'A', firstRow(lists), quarters.length),
    B: cellsOf(indicators.title, 'A', firstRow(indicators), measures.length),
    C: cellsOf(lists.title, 'B', firstRow(lists), counted.length),
  };
  const asked = { measures, quarters, counted };
  const of = (column: string) => cellsOf(lines.title, column, firstRow(lines), entries);
  return [
    startSheet(text, text.sheet(1)),
    linesSheet(text, lines, choices),
    quartersSheet(text, text.sheet(3, 1), asked, of),
    yearSheet(text, text.sheet(4, 2), asked, of),
    indicatorsSheet(indicators),
    listsSheet(lists),
  ];
}

interface Asked {
  measures: readonly string[];
  quarters: readonly string[];
  counted: readonly string[];
}

type Of = (column: string) => string;

function linesSheet(
  { refused }: WorkbookText,
  text: SheetText,
  choices: Record<string, string>,
): WorkbookSheet {
  const made = new SheetRows();
  made.opening(8, text);
  const headRow = made.head(text.tables[0]?.head ?? []);
  const input = cell('input');
  for (let row = 0; row < entries; row += 1)
    made.add(input, input, input, input, input, cell('count'), input, input);
  const range = (column: string) => `${column}${headRow + 1}:${column}${headRow + entries}`;
  return {
    name: text.title,
    widths: [12, 46, 22, 44, 26, 12, 20, 28],
    ...{ rows: made.rows, merged: made.merged, headRow, isLying: true },
    validations: [
      ...Object.entries(choices).map(([column, list]) => ({
        ...{ range: range(column), list, refused: refused.word },
      })),
      { range: range('F'), refused: refused.count },
    ],
  };
}

/** One table for each thing that is counted. */
function quartersSheet(
  { total }: WorkbookText,
  text: SheetText,
  { measures, quarters, counted }: Asked,
  of: Of,
): WorkbookSheet {
  const made = new SheetRows();
  const columns = quarters.length + 2;
  const [year = ''] = text.tables[0]?.head ?? [];
  made.opening(columns, text);
  for (const what of counted) {
    const first = made.head([what, ...quarters, year]) + 1;
    for (const measure of measures) {
      const row = made.rows.length + 1;
      made.add(
        cell('label', measure),
        ...quarters.map((quarter) =>
          formula(
            'computed',
            `SUMIFS(${of('F')},${of('A')},${quoted(quarter)},${of('B')},$A${row},${of('C')},${quoted(what)})`,
          ),
        ),
        formula('computed', `SUM(B${row}:${columnName(columns - 1)}${row})`),
      );
    }
    totals(made, first, total, letters(columns));
    made.add();
  }
  return {
    name: text.title,
    widths: [52, ...quarters.map(() => 14), 14],
    breaks: [3 * (measures.length + 3) + firstRow(text) - 2],
    ...{ rows: made.rows, merged: made.merged },
  };
}

function yearSheet(
  { total }: WorkbookText,
  text: SheetText,
  { measures, counted }: Asked,
  of: Of,
): WorkbookSheet {
  const made = new SheetRows();
  const columns = counted.length + 1;
  const [overMeasures = '', drawn = ''] = text.tables[0]?.head ?? [];
  made.opening(columns, text);
  const headRow = made.head([overMeasures, ...counted]);
  for (const measure of measures) {
    const row = made.rows.length + 1;
    made.add(
      cell('label', measure),
      ...counted.map((what) =>
        formula('computed', `SUMIFS(${of('F')},${of('B')},$A${row},${of('C')},${quoted(what)})`),
      ),
    );
  }
  const last = totals(made, headRow + 1, total, letters(columns)) - 1;
  const bars = (column: string) => ({
    name: `$${column}$${headRow}`,
    values: `$${column}$${headRow + 1}:$${column}$${last}`,
  });
  return {
    name: text.title,
    widths: [52, ...counted.map(() => 14)],
    ...{ rows: made.rows, merged: made.merged },
    chart: {
      isLying: true,
      title: drawn,
      about: [text.title, ...text.lines].join('. '),
      place: { column: 0, row: last + 2, endColumn: columns, endRow: last + 30 },
      categories: `$A$${headRow + 1}:$A$${last}`,
      series: [bars('B'), bars('C')],
      format: '0',
    },
  };
}

/** The letters of the columns from the second to the last. */
function letters(columns: number): string[] {
  return Array.from({ length: columns - 1 }, (_, index) => columnName(index + 2));
}

function indicatorsSheet(text: SheetText): WorkbookSheet {
  const made = new SheetRows();
  made.opening(4, text);
  const headRow = made.head(text.tables[0]?.head ?? []);
  for (const row of text.tables[0]?.rows ?? []) made.add(...row.map((value) => cell('label', value)));
  return {
    name: text.title,
    widths: [34, 48, 48, 48],
    ...{ rows: made.rows, merged: made.merged, headRow, isLying: true },
  };
}
