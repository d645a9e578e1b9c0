import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
  type IStylesOptions,
} from 'docx';
import type { Locale } from '../i18n/locales.ts';
import type { PrintBlock, PrintInline } from '../print/print-tree.ts';
import { plainText } from './plain-text.ts';

/** An upright A4 page with margins of 20 mm. */
export const pageA4 = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
  },
};

/** How wide its text is, in twentieths of a point. */
const pageWidth = 11906 - 2 * 1134;

/** The share of a column of short words, beside those that are as wide as their letters. */
const short = 14;

/** What stands in the body of a DOCX. */
export type DocxChild = Paragraph | Table;

/** Print blocks as paragraphs and tables of a DOCX: headings are headings, lists have marks, tables have a head. */
export function blocksOf(blocks: readonly PrintBlock[]): DocxChild[] {
  return blocks.flatMap(blockOf);
}

/** Lines to write on: the rows of a table, each with a border under it, so many twentieths of a point apart. */
export function ruledLines(count: number, apart = 480): DocxChild[] {
  if (count === 0) return [];
  const borders = { top: none, left: none, right: none, bottom: edge };
  const row = () =>
    new TableRow({
      height: { value: apart, rule: HeightRule.EXACT },
      children: [new TableCell({ borders, children: [new Paragraph('')] })],
    });
  return [
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: Array.from({ length: count }, row) }),
  ];
}

/** The styles of a document in a language, with body text of a size in pt. */
export function stylesOf(locale: Locale, size: number): IStylesOptions {
  const language = { value: { az: 'az-Latn-AZ', ru: 'ru-RU', en: 'en-GB' }[locale] };
  const heading = (points: number, before: number) => ({
    run: { size: points * 2, bold: true, color: '14202B', font: 'Arial' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: { run: { font: 'Arial', size: size * 2, language } },
      heading1: heading(20, 0),
      heading2: heading(size + 1, 280),
      heading3: heading(size, 200),
    },
  };
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const edge = { style: BorderStyle.SINGLE, size: 4, color: '9A9A9A' };
const dashes = { style: BorderStyle.DASHED, size: 6, color: '44525E', space: 6 };
const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

function blockOf(block: PrintBlock): DocxChild[] {
  switch (block.t) {
    case 'h':
      return [
        new Paragraph({
          heading: levels[Math.min(block.level, 3) - 1] ?? levels[2],
          keepNext: true,
          children: runsOf(block.c, true),
        }),
      ];
    case 'p':
    case 'lead':
      return [paragraph(runsOf(block.c))];
    case 'ul':
    case 'signs':
      return block.items.map((item) => listItem('•', item));
    case 'checklist':
      return block.items.map((item) => listItem('☐', item));
    case 'ol':
    case 'steps':
      return block.items.map((item, index) => listItem(`${index + 1}.`, item));
    case 'table':
      return [tableOf(block), new Paragraph('')];
    case 'dodont':
      return [
        ...titled(
          block.yesTitle,
          block.yes.map((item) => listItem('✓', item)),
        ),
        ...titled(
          block.noTitle,
          block.no.map((item) => listItem('✗', item)),
        ),
      ];
    case 'callout':
    case 'say':
    case 'avoid':
    case 'section':
      return titled(block.title, blocksOf(block.c));
    case 'story':
      return box([...titled(`${block.title} (${block.label})`, blocksOf(block.c)), note(block.note)], edge);
    case 'field':
      return [
        new Paragraph({
          spacing: { before: 200, after: 40 },
          keepNext: true,
          children: [new TextRun({ text: block.label, bold: true })],
        }),
        ...ruledLines(block.lines),
      ];
    case 'card':
      return box(titled(block.title, blocksOf(block.c)), dashes);
    case 'selfcheck':
      return [tableOf(checkTable(block)), new Paragraph('')];
    default:
      return plainText([block])
        .split('\n')
        .filter(Boolean)
        .map((text) => paragraph([new TextRun(text)]));
  }
}

/** A self-check as a table with a box to tick under each answer. */
function checkTable({ head, rows }: Extract<PrintBlock, { t: 'selfcheck' }>) {
  const cell = (v: string): PrintInline[] => [{ t: 'text', v }];
  return {
    head: head.map(cell),
    rows: rows.map(({ ask }) => [cell(ask), ...head.slice(1).map(() => cell('☐'))]),
    wideWidths: head.map((_, column) => (column === 0 ? 60 : short)),
  };
}

function titled(title: string, children: DocxChild[]): DocxChild[] {
  return [paragraph([new TextRun({ text: title, bold: true })], true), ...children];
}

function paragraph(children: TextRun[], keepNext = false): Paragraph {
  return new Paragraph({ spacing: { after: 140, line: 288 }, keepNext, children });
}

function listItem(mark: string, item: readonly PrintBlock[]): Paragraph {
  const [first, ...rest] = item;
  const runs =
    first && (first.t === 'p' || first.t === 'lead')
      ? runsOf(first.c)
      : [new TextRun(plainText(item.slice(0, 1)))];
  const more = rest.length > 0 ? [new TextRun({ text: plainText(rest), break: 1 })] : [];
  return new Paragraph({
    indent: { left: 400, hanging: 400 },
    spacing: { after: 100, line: 288 },
    tabStops: [{ type: 'left', position: 400 }],
    children: [new TextRun(`${mark}\t`), ...runs, ...more],
  });
}

type TableBlock = Pick<Extract<PrintBlock, { t: 'table' }>, 'head' | 'rows' | 'wideWidths'>;

function tableOf({ head, rows, wideWidths }: TableBlock): Table {
  const widths = wideWidths.map((width) => width || short);
  const borders = { top: edge, bottom: edge, left: edge, right: edge };
  const all = widths.reduce((sum, width) => sum + width, 0);
  const row = (cells: PrintInline[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell) =>
          new TableCell({
            borders,
            margins: { top: 80, bottom: 80, left: 110, right: 110 },
            ...(isHead ? { shading: { fill: 'F1F1F1' } } : {}),
            children: [new Paragraph({ children: runsOf(cell, isHead) })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => Math.round((pageWidth * width) / all)),
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** The words of runs; the small numbers of sources stay in the PDF, which lists them. */
export function runsOf(runs: readonly PrintInline[], bold = false, italics = false): TextRun[] {
  return runs.flatMap((run): TextRun[] => {
    if (run.t === 'refs') return [];
    if (run.t === 'b') return runsOf(run.c, true, italics);
    if (run.t === 'i') return runsOf(run.c, bold, true);
    if (run.t === 'link') return runsOf(run.c, bold, italics);
    const text = ('v' in run ? run.v : '________').replace(/[\u00AD\u2060]/g, '');
    return [new TextRun({ text, bold: bold || run.t === 'phone', italics })];
  });
}

/** A box with an edge that is never divided between pages; one with dashes is to be cut out. */
function box(children: DocxChild[], border: IBorderOptions): DocxChild[] {
  const borders = { top: border, bottom: border, left: border, right: border };
  const cell = new TableCell({
    borders,
    margins: { top: 160, bottom: 100, left: 200, right: 200 },
    children,
  });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [new TableRow({ cantSplit: true, children: [cell] })],
    }),
    new Paragraph(''),
  ];
}

function note(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18, color: '44525E' })] });
}
