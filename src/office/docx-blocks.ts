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
import type { PrintBlock, PrintInline } from '../print/blocks/print-tree.ts';
import { plainText } from '../print/blocks/plain-text.ts';

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

/**
 * Print blocks as paragraphs and tables of a DOCX, so many twentieths of a point wide: headings are headings, lists have
 * marks, tables have a head.
 */
export function blocksOf(blocks: readonly PrintBlock[], width = pageWidth): DocxChild[] {
  return blocks.flatMap((block) => blockOf(block, width));
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

/** A width as every office program reads it; one in percent is ignored by some. */
function inPoints(size: number): { size: number; type: 'dxa' } {
  return { size, type: WidthType.DXA };
}

/** The languages as office programs call them. */
const languageTags: Record<Locale, string> = { az: 'az-Latn-AZ', ru: 'ru-RU', en: 'en-GB' };

/** The styles of a document in a language, with body text of a size in pt. */
export function stylesOf(locale: Locale, size: number): IStylesOptions {
  const language = { value: languageTags[locale] };
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

function blockOf(block: PrintBlock, width: number): DocxChild[] {
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
      return [tableOf(withParagraphs(block), width), new Paragraph('')];
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
      return titled(block.title, blocksOf(block.c, width));
    case 'story':
      return box(
        [...titled(`${block.title} (${block.label})`, blocksOf(block.c, width - boxInset)), note(block.note)],
        edge,
        width,
      );
    case 'field':
      return [
        new Paragraph({
          spacing: { before: 200, after: 40 },
          keepNext: true,
          children: [new TextRun({ text: block.label, bold: true })],
        }),
        ...ruledLines(block.lines, undefined, width),
      ];
    case 'card':
      return box(titled(block.title, blocksOf(block.c, width - boxInset)), dashes, width);
    case 'selfcheck':
      return [tableOf(checkTable(block), width), new Paragraph('')];
    default:
      return plainText([block])
        .split('\n')
        .filter(Boolean)
        .map((text) => paragraph([new TextRun(text)]));
  }
}

/** A self-check as a table: the question with what the law says of it, and a box to tick under each answer. */
function checkTable({ head, rows }: Extract<PrintBlock, { t: 'selfcheck' }>): Grid {
  const words = (text: string, bold = false) => [
    new Paragraph({ children: [new TextRun({ text: text.replace(/[\u00AD\u2060]/g, ''), bold })] }),
  ];
  return {
    head: head.map((cell) => words(cell, true)),
    rows: rows.map(({ ask, c }) => [
      [...words(ask, true), ...blocksOf(c)],
      ...head.slice(1).map(() => words('☐')),
    ]),
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

/** A table whose cells hold what stands in the body of a DOCX. */
interface Grid {
  head: DocxChild[][];
  rows: DocxChild[][][];
  wideWidths: number[];
}

function withParagraphs({ head, rows, wideWidths, langs = [] }: Extract<PrintBlock, { t: 'table' }>): Grid {
  const cell = (isHead: boolean) => (runs: PrintInline[], column: number) => [
    new Paragraph({ children: runsOf(runs, isHead, false, langs[column]) }),
  ];
  return {
    head: head.map(cell(true)),
    rows: rows.map((row) => row.map(cell(false))),
    wideWidths,
  };
}

function tableOf({ head, rows, wideWidths }: Grid, width: number): Table {
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

/** The words of runs; the small numbers of sources stay in the PDF, which lists them. */
export function runsOf(
  runs: readonly PrintInline[],
  bold = false,
  italics = false,
  lang?: Locale,
): TextRun[] {
  return runs.flatMap((run): TextRun[] => {
    if (run.t === 'refs') return [];
    if (run.t === 'b') return runsOf(run.c, true, italics, lang);
    if (run.t === 'i') return runsOf(run.c, bold, true, lang);
    if (run.t === 'link') return runsOf(run.c, bold, italics, lang);
    const text = ('v' in run ? run.v : '________').replace(/[\u00AD\u2060]/g, '');
    const language = lang && { language: { value: languageTags[lang] } };
    return [new TextRun({ text, bold: bold || run.t === 'phone', italics, ...language })];
  });
}

/** A box with an edge that is never divided between pages; one with dashes is to be cut out. */
function box(children: DocxChild[], border: IBorderOptions, width: number): DocxChild[] {
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

/** How much narrower than its box the words in it are, in twentieths of a point. */
const boxInset = 400;

function note(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18, color: '44525E' })] });
}
