import { questionCount } from '../../content/schemas/evaluation.ts';
import type { WorkbookSheet } from '../workbook.ts';
import { cell, cellsOf, firstRow, formula, SheetRows, startSheet, totals } from './sheet-rows.ts';
import type { SheetText, WorkbookText } from './workbook-text.ts';

/** How many groups, and how many remarks, there is room for. */
const room = { groups: 60, remarks: 12 };

/**
 * How many answers were right before and after. The sections of its text: how it is used; one group (what is filled in,
 * the questions, what is computed of all five and of one sheet); all groups; feedback (its questions with their answers,
 * remarks); the names of lessons.
 */
export function tallyWorkbook(text: WorkbookText, lessons: readonly string[]): WorkbookSheet[] {
  const names = text.sheet(5, 1);
  const list = cellsOf(names.title, 'A', firstRow(names), lessons.length);
  return [
    startSheet(text, text.sheet(1)),
    groupSheet(text, text.sheet(2, 1, 6, 1), list),
    groupsSheet(text, text.sheet(3, 10), list),
    feedbackSheet(text, text.sheet(4, 5, 1)),
    namesSheet(names, lessons),
  ];
}

function groupSheet({ refused }: WorkbookText, text: SheetText, list: string): WorkbookSheet {
  const made = new SheetRows();
  made.opening(6, text);
  const [given, asked, computed] = text.tables;
  const labels = (given?.rows ?? []).map(([label = '']) => label);
  const first = made.rows.length + 1;
  for (const [index, label] of labels.entries())
    made.add(cell('label', label), cell(index < labels.length - 2 ? 'input' : 'count'));
  const [before, after] = [`$B$${made.rows.length - 1}`, `$B$${made.rows.length}`];
  made.add();
  const headRow = made.head(asked?.head ?? []);
  const share = (right: string, sheets: string) => `IF(N(${sheets})=0,"",${right}/${sheets})`;
  const points = (row: number) => `IF(OR(D${row}="",E${row}=""),"",(E${row}-D${row})*100)`;
  for (let number = 1; number <= questionCount; number += 1) {
    const row = made.rows.length + 1;
    made.add(
      cell('label', String(number)),
      ...[cell('count'), cell('count')],
      formula('share', share(`B${row}`, before), ''),
      formula('share', share(`C${row}`, after), ''),
      formula('figure', points(row), ''),
    );
  }
  const last = made.rows.length;
  const [all = '', one = ''] = (computed?.rows ?? []).map(([label = '']) => label);
  const total = last + 1;
  const sum = (column: string) => `SUM(${column}${headRow + 1}:${column}${last})`;
  made.add(
    cell('totalLabel', all),
    ...['B', 'C'].map((column) => formula('total', sum(column))),
    formula('share', share(`B${total}`, `(${questionCount}*${before})`), ''),
    formula('share', share(`C${total}`, `(${questionCount}*${after})`), ''),
    formula('figure', points(total), ''),
  );
  made.add();
  made.add(cell('label', one), formula('figure', `IF(N(${after})=0,"",100/${after})`, ''));
  return {
    name: text.title,
    widths: [42, 32, 14, 14, 14, 14],
    ...{ rows: made.rows, merged: made.merged },
    validations: [
      { range: `B${first}`, list, refused: refused.word },
      { range: `B${first + labels.length - 2}:B${first + labels.length - 1}`, refused: refused.count },
      { range: `B${headRow + 1}:C${last}`, refused: refused.count },
    ],
    chart: {
      title: text.title,
      about: text.lines.join(' '),
      place: { column: 0, row: made.rows.length + 1, endColumn: 6, endRow: made.rows.length + 20 },
      categories: `$A$${headRow + 1}:$A$${last}`,
      series: ['D', 'E'].map((column) => ({
        name: `$${column}$${headRow}`,
        values: `$${column}$${headRow + 1}:$${column}$${last}`,
      })),
      format: '0%',
      max: 1,
    },
  };
}

function groupsSheet({ refused, total }: WorkbookText, text: SheetText, list: string): WorkbookSheet {
  const made = new SheetRows();
  made.opening(10, text);
  const headRow = made.head(text.tables[0]?.head ?? []);
  const first = headRow + 1;
  const mean = (row: number, sheets: string, right: string) =>
    formula('figure', `IF(N(${sheets}${row})=0,"",${right}${row}/${sheets}${row})`, '');
  const gain = (row: number) => formula('figure', `IF(OR(H${row}="",I${row}=""),"",I${row}-H${row})`, '');
  for (let row = first; row < first + room.groups; row += 1) {
    const count = cell('count');
    made.add(cell('date'), cell('input'), cell('input'), count, count, count, count);
    made.rows.at(-1)?.push(mean(row, 'D', 'E'), mean(row, 'F', 'G'), gain(row));
  }
  const row = totals(made, first, total, [undefined, undefined, 'D', 'E', 'F', 'G']);
  made.rows.at(-1)?.push(mean(row, 'D', 'E'), mean(row, 'F', 'G'), gain(row));
  return {
    name: text.title,
    widths: [13, 44, 18, 12, 14, 12, 14, 13, 13, 13],
    ...{ rows: made.rows, merged: made.merged, headRow, isLying: true },
    validations: [
      { range: `B${first}:B${row - 1}`, list, refused: refused.word },
      { range: `D${first}:G${row - 1}`, refused: refused.count },
    ],
  };
}

function feedbackSheet({ refused }: WorkbookText, text: SheetText): WorkbookSheet {
  const made = new SheetRows();
  made.opening(5, text);
  const [counted, remarks] = text.tables;
  const first = made.head(counted?.head ?? []) + 1;
  for (const [question = ''] of counted?.rows ?? []) {
    const row = made.rows.length + 1;
    made.add(
      cell('label', question),
      ...[cell('count'), cell('count'), cell('count')],
      formula('share', `IF(SUM(B${row}:D${row})=0,"",B${row}/SUM(B${row}:D${row}))`, ''),
    );
  }
  const last = made.rows.length;
  made.add();
  made.across(5, 'strong', remarks?.head[0] ?? '');
  for (let number = 0; number < room.remarks; number += 1) {
    const row = made.add(cell('input'), ...Array.from({ length: 4 }, () => cell('input')));
    made.merged[row] = 5;
  }
  return {
    name: text.title,
    widths: [50, 14, 14, 14, 16],
    ...{ rows: made.rows, merged: made.merged },
    validations: [{ range: `B${first}:D${last}`, refused: refused.count }],
  };
}

function namesSheet(text: SheetText, lessons: readonly string[]): WorkbookSheet {
  const made = new SheetRows();
  made.opening(1, text);
  made.head(text.tables[0]?.head ?? []);
  for (const name of lessons) made.add(cell('label', name));
  return { name: text.title, widths: [80], rows: made.rows };
}
