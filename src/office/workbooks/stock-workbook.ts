import type { WorkbookSheet } from '../workbook.ts';
import { cell, cellsOf, firstRow, formula, listsSheet, quoted, SheetRows } from './sheet-rows.ts';
import { startSheet, totals } from './sheet-rows.ts';
import type { SheetText, WorkbookText } from './workbook-text.ts';

/** How many movements there is room for, and how many items and places one may add. */
const room = { movements: 200, items: 10, places: 6 };

/**
 * What came in, was given out and was handed on; stock by item and language, and totals by place. The sections of its
 * text: how it is used; movements; stock; places; lists (the three things that happen to paper, three languages).
 */
export function stockWorkbook(text: WorkbookText, checkpoints: readonly string[]): WorkbookSheet[] {
  const start = text.sheet(1);
  const moves = text.sheet(2, 9);
  const stock = text.sheet(3, 10);
  const places = text.sheet(4, 5);
  const lists = text.sheet(5, 1, 1);
  const [events = [], tongues = []] = lists.tables.map(({ rows }) => rows.map(([word = '']) => word));
  const items = withRoom(
    (stock.tables[0]?.rows ?? []).map(([name = '']) => name),
    room.items,
  );
  const sites = withRoom(checkpoints, room.places);
  const choices = {
    B: cellsOf(lists.title, 'A', firstRow(lists), events.length),
    C: cellsOf(places.title, 'A', firstRow(places), sites.length),
    D: cellsOf(stock.title, 'A', firstRow(stock), items.length),
    E: cellsOf(lists.title, 'B', firstRow(lists), tongues.length),
  };
  const of = (column: string) => cellsOf(moves.title, column, firstRow(moves), room.movements);
  return [
    startSheet(text, start),
    movementsSheet(text, moves, choices),
    stockSheet(text, stock, items, { events, tongues, of }),
    placesSheet(text, places, sites, { events, tongues, of }),
    listsSheet(lists),
  ];
}

function withRoom(names: readonly string[], more: number): string[] {
  return [...names, ...Array<string>(more).fill('')];
}

function movementsSheet(
  { refused }: WorkbookText,
  moves: SheetText,
  choices: Readonly<Record<string, string>>,
): WorkbookSheet {
  const made = new SheetRows();
  made.opening(9, moves);
  const headRow = made.head(moves.tables[0]?.head ?? []);
  const [input, count] = [cell('input'), cell('count')];
  for (let row = 0; row < room.movements; row += 1)
    made.add(cell('date'), input, input, input, input, count, input, input, input);
  const range = (column: string) => `${column}${headRow + 1}:${column}${headRow + room.movements}`;
  return {
    name: moves.title,
    widths: [13, 17, 32, 38, 18, 12, 22, 22, 26],
    ...{ rows: made.rows, merged: made.merged, headRow, isLying: true },
    validations: [
      ...Object.entries(choices).map(([column, list]) => ({
        ...{ range: range(column), list, refused: refused.word },
      })),
      { range: range('F'), refused: refused.count },
    ],
  };
}

/** What happens to paper, first what brings it in; its languages; and the cells of a column of movements. */
interface Movements {
  events: readonly string[];
  tongues: readonly string[];
  of: (column: string) => string;
}

/** The formula of a row whose first cell may be empty: it shows nothing then. */
function computedBeside(row: number, name: string): (sum: string) => ReturnType<typeof formula> {
  return (sum) => formula('computed', `IF($A${row}="","",${sum})`, name === '' ? '' : 0);
}

/** The sum of an event, and of a language, over the movements whose `column` is the first cell of a row. */
function sumOf(of: Movements['of'], column: string, row: number, event: string, tongue?: string): string {
  const inTongue = tongue === undefined ? '' : `,${of('E')},${quoted(tongue)}`;
  return `SUMIFS(${of('F')},${of(column)},$A${row},${of('B')},${quoted(event)}${inTongue})`;
}

function stockSheet(
  { total, refused }: WorkbookText,
  stock: SheetText,
  items: readonly string[],
  { events, tongues, of }: Movements,
): WorkbookSheet {
  const made = new SheetRows();
  made.opening(10, stock);
  const headRow = made.head(stock.tables[0]?.head ?? []);
  for (const name of items) {
    const row = made.rows.length + 1;
    const shown = computedBeside(row, name);
    const sum = (event: string) => sumOf(of, 'D', row, event);
    const sumIn = (event: string, tongue: string) => sumOf(of, 'D', row, event, tongue);
    made.add(
      cell('input', name),
      ...events.map((event) => shown(sum(event))),
      shown(`B${row}-C${row}-D${row}`),
      ...tongues.map((tongue) => shown(events.map((event) => sumIn(event, tongue)).join('-'))),
      cell('count'),
      formula('computed', `IF(I${row}="","",MAX(0,I${row}-E${row}))`, ''),
    );
  }
  totals(made, headRow + 1, total, ['B', 'C', 'D', 'E', 'F', 'G', 'H', undefined, 'J']);
  return {
    name: stock.title,
    widths: [40, 12, 12, 13, 12, 19, 13, 15, 13, 13],
    ...{ rows: made.rows, merged: made.merged, headRow, isLying: true },
    validations: [{ range: `I${headRow + 1}:I${headRow + items.length}`, refused: refused.count }],
  };
}

function placesSheet(
  { total }: WorkbookText,
  text: SheetText,
  sites: readonly string[],
  { events, of }: Movements,
): WorkbookSheet {
  const made = new SheetRows();
  made.opening(5, text);
  const headRow = made.head(text.tables[0]?.head ?? []);
  for (const name of sites) {
    const row = made.rows.length + 1;
    const shown = computedBeside(row, name);
    made.add(
      cell('input', name),
      ...events.map((event) => shown(sumOf(of, 'C', row, event))),
      shown(`B${row}-C${row}-D${row}`),
    );
  }
  totals(made, headRow + 1, total, ['B', 'C', 'D', 'E']);
  return {
    name: text.title,
    widths: [58, 13, 13, 13, 13],
    ...{ rows: made.rows, merged: made.merged, headRow },
  };
}
