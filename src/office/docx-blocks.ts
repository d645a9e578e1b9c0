import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { plainText } from '../print/blocks/plain-text.ts';
import type { PrintBlock, PrintInline } from '../print/blocks/print-tree.ts';
import { pageWidth } from './docx-page.ts';
import {
  boxInset,
  boxOf,
  dashes,
  edge,
  ruledLines,
  short,
  tableOf,
  type DocxChild,
  type Grid,
} from './docx-tables.ts';
import { listItem, note, paragraph, runsOf } from './docx-words.ts';

/**
 * Print blocks as paragraphs and tables of a DOCX, so many twentieths of a point wide: headings are headings, lists have
 * marks, tables have a head.
 */
export function blocksOf(blocks: readonly PrintBlock[], width = pageWidth): DocxChild[] {
  return blocks.flatMap((block) => blockOf(block, width));
}

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
      return boxOf(
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
      return boxOf(titled(block.title, blocksOf(block.c, width - boxInset)), dashes, width);
    case 'selfcheck':
      return [tableOf(checkTable(block), width), new Paragraph('')];
    case 'quote':
    case 'pictured':
    case 'numbers':
    case 'amp':
    case 'path':
    case 'chart':
    case 'myth':
    case 'frame':
    case 'step':
    case 'slide':
    case 'worksheet':
    case 'task':
    case 'quiz':
    case 'ask':
    case 'turn':
    case 'gamecard':
      return plainText([block])
        .split('\n')
        .filter(Boolean)
        .map((text) => paragraph([new TextRun(text)]));
    case 'drawing':
      return [paragraph([new TextRun({ text: block.alt, italics: true })])];
    default:
      return block satisfies never;
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

function titled(title: string, children: DocxChild[]): DocxChild[] {
  return [paragraph([new TextRun({ text: title, bold: true })], true), ...children];
}
