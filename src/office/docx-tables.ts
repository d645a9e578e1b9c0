import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type IBorderOptions,
} from 'docx';
import { pageWidth } from './docx-page.ts';

/** What stands in the body of a DOCX. */
export type DocxChild = Paragraph | Table;

/** A table whose cells hold what stands in the body of a DOCX. */
export interface Grid {
  head: DocxChild[][];
  rows: DocxChild[][][];
  /** The share of each column in percent; 0 is a column of short words. */
  wideWidths: number[];
}

/** A table, so many twentieths of a point wide, whose head is repeated on each page. */
export function tableOf({ head, rows, wideWidths }: Grid, width: number): Table {
  const shares = wideWidths.map((share) => share || short);
  const borders = { top: edge, bottom: edge, left: edge, right: edge };
  const all = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((width * share) / all));
  const row = (cells: DocxChild[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (children, column) =>
          new TableCell({
            borders,
            width: inPoints(columnWidths[column] ?? width),
            margins: { top: 80, bottom: 80, left: 110, right: 110 },
            ...(isHead ? { shading: { fill: 'F1F1F1' } } : {}),
            children,
          }),
      ),
    });
  return new Table({
    width: inPoints(width),
    columnWidths,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** Frames beside each other to draw in. */
export function emptyFrames(count: number, height = 2400, width = pageWidth): DocxChild[] {
  const borders = { top: edge, bottom: edge, left: edge, right: edge };
  const one = Math.round(width / count);
  const cell = () => new TableCell({ borders, width: inPoints(one), children: [new Paragraph('')] });
  const row = new TableRow({
    height: { value: height, rule: HeightRule.EXACT },
    children: Array.from({ length: count }, cell),
  });
  return [new Table({ width: inPoints(width), columnWidths: Array<number>(count).fill(one), rows: [row] })];
}

/** Lines to write on: the rows of a table, each with a border under it; all measures in twentieths of a point. */
export function ruledLines(count: number, apart = 480, width = pageWidth): DocxChild[] {
  if (count === 0) return [];
  const borders = { top: none, left: none, right: none, bottom: edge };
  const row = () =>
    new TableRow({
      height: { value: apart, rule: HeightRule.EXACT },
      children: [new TableCell({ borders, width: inPoints(width), children: [new Paragraph('')] })],
    });
  return [
    new Table({
      width: inPoints(width),
      columnWidths: [width],
      rows: Array.from({ length: count }, row),
    }),
  ];
}

/** A box with an edge that is never divided between pages; one with dashes is to be cut out. */
export function boxOf(children: DocxChild[], border: IBorderOptions, width: number): DocxChild[] {
  const borders = { top: border, bottom: border, left: border, right: border };
  const cell = new TableCell({
    borders,
    width: inPoints(width),
    margins: { top: 160, bottom: 100, left: boxInset / 2, right: boxInset / 2 },
    children,
  });
  return [
    new Table({
      width: inPoints(width),
      columnWidths: [width],
      rows: [new TableRow({ cantSplit: true, children: [cell] })],
    }),
    new Paragraph(''),
  ];
}

/** The plain edge of a box. */
export const edge = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' };

/** The edge along which a box is cut out. */
export const dashes = { style: BorderStyle.DASHED, size: 6, color: '44525E', space: 6 };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** The share of a column of short words, beside those that are as wide as their letters. */
export const short = 14;

/** How much narrower than its box the words in it are, in twentieths of a point. */
export const boxInset = 400;

/** A width as every office program reads it; one in percent is ignored by some. */
function inPoints(size: number): { size: number; type: 'dxa' } {
  return { size, type: WidthType.DXA };
}
