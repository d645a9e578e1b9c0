import { Document, Footer, HeadingLevel, Packer, Paragraph, TabStopType, TextRun } from 'docx';
import type { PrintDrawing, LessonBlock, PrintBlock } from '../print/blocks/print-tree.ts';
import { blocksOf } from './docx-blocks.ts';
import { pictureToColour } from './docx-drawing.ts';
import { pageA4, stylesOf } from './docx-page.ts';
import { emptyFrames, ruledLines, type DocxChild } from './docx-tables.ts';
import type { Lesson } from '../content/readable.ts';
import { plainText } from '../print/blocks/plain-text.ts';
import { normalizeZip } from './zip.ts';

/** What the worksheets and the quiz of a lesson need. */
export interface Sheets {
  title: string;
  sheets: Extract<LessonBlock, { t: 'worksheet' }>[];
  questions: Extract<LessonBlock, { t: 'ask' }>[];
  words: Record<'worksheet' | 'name' | 'group', string>;
  hotline: { short: string };
  child: { v: string };
  quizTitle: string;
  isYoung: boolean;
  isSmall: boolean;
  picture: PrintDrawing;
}

/** Makes the worksheets and the quiz of a lesson as DOCX, with headings that are headings and lines to write on. */
export async function makeSheets(parts: Sheets, lesson: Lesson): Promise<Uint8Array> {
  // The young colour the picture over their first sheet, the youngest a large one.
  const picture = parts.isYoung ? [await pictureToColour(parts.picture, parts.isSmall ? 130 : 84)] : [];
  const sheets = parts.sheets.map((sheet, index) => sheetOf(parts, sheet, index === 0 ? picture : []));
  const quiz = parts.questions.length > 0 ? [quizOf(parts)] : [];
  const made = new Document({
    title: parts.title,
    creator: '',
    description: '',
    lastModifiedBy: '',
    styles: stylesOf(lesson.locale, parts.isYoung ? 13 : 11),
    numbering: { config: [] },
    sections: [...sheets, ...quiz].map((children) => ({
      properties: pageA4,
      footers: { default: footOf(parts) },
      children,
    })),
  });
  return normalizeZip(new Uint8Array(await Packer.toArrayBuffer(made)), lesson.head.reviewed);
}

function sheetOf(parts: Sheets, sheet: Sheets['sheets'][number], picture: DocxChild[]): DocxChild[] {
  let number = 0;
  const apart = linesApart(sheet, parts.isYoung ? 660 : 560);
  return [
    ...headOf(parts, sheet.title),
    ...picture,
    ...sheet.c.flatMap((block): DocxChild[] => {
      if (block.t !== 'task') return blocksOf([block]);
      number += 1;
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${number}. ${block.title}` }),
        ...blocksOf(withMarks(block)),
        ...(block.draw === 'steps' || block.draw === 'portraits' ? emptyFrames(3) : []),
        ...ruledLines(block.lines, apart),
      ];
    }),
  ];
}

/** The text of a task; what each of its lines offers to colour stands at its end. */
function withMarks({ draw, c }: Extract<LessonBlock, { t: 'task' }>): PrintBlock[] {
  const marks = draw === 'sun-cloud' ? '☀ ☁' : draw === 'circles' ? '◯' : undefined;
  if (!marks) return c;
  return c.map((block) =>
    block.t === 'ul'
      ? { ...block, items: block.items.map((item) => item.map((one) => withMark(one, marks))) }
      : block,
  );
}

function withMark(block: PrintBlock, marks: string): PrintBlock {
  return block.t === 'p' ? { ...block, c: [...block.c, { t: 'text', v: `   ${marks}` }] } : block;
}

/** How far lines stand apart in twentieths of a point: at most so far, and nearer when a sheet has many. */
function linesApart({ c }: Sheets['sheets'][number], most: number): number {
  const lines = c.reduce((sum, block) => sum + (block.t === 'task' ? block.lines : 0), 0);
  return Math.max(480, Math.min(most, Math.floor(6700 / Math.max(1, lines))));
}

function quizOf(parts: Sheets): DocxChild[] {
  return [
    ...headOf(parts, parts.quizTitle),
    ...parts.questions.flatMap((ask, index): DocxChild[] => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: `${index + 1}. ${ask.question}` }),
      ...ask.options.map(
        (option, at) =>
          new Paragraph({
            indent: { left: 340 },
            spacing: { after: 60 },
            children: [new TextRun(`☐ ${at + 1}. ${plainText(option)}`)],
          }),
      ),
    ]),
  ];
}

/** The title of the lesson and the numbers, at the foot of every page. */
function footOf({ title, hotline, child }: Sheets): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: writingWidth }],
        children: [
          new TextRun({ text: title, size: 16, color: muted }),
          new TextRun({ text: `\t${hotline.short} · ${child.v}`, size: 16, bold: true }),
        ],
      }),
    ],
  });
}

/** Between the margins, in twentieths of a point. */
const writingWidth = pageA4.page.size.width - pageA4.page.margin.left - pageA4.page.margin.right;
const muted = '44525E';

function headOf({ title, words }: Sheets, heading: string): DocxChild[] {
  return [
    new Paragraph({
      spacing: { after: 360 },
      tabStops: [
        { type: TabStopType.LEFT, position: 5900, leader: 'underscore' },
        { type: TabStopType.LEFT, position: 6200 },
        { type: TabStopType.RIGHT, position: writingWidth, leader: 'underscore' },
      ],
      children: [new TextRun({ text: `${words.name}: \t\t${words.group}: \t`, size: 20 })],
    }),
    new Paragraph({
      spacing: { after: 60 },
      children: [new TextRun({ text: `${words.worksheet} · ${title}`, size: 18, color: muted })],
    }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
  ];
}
