import {
  AlignmentType,
  BorderStyle,
  Document,
  HeightRule,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Locale } from '../i18n/locales.ts';
import type { CertificateDocument, CertificatePlace } from '../print/documents/print-document.ts';
import { stylesOf } from './docx-page.ts';
import { normalizeZip } from './zip.ts';

/** Margins of 25 mm; the words stand in the middle of the page, in twentieths of a point. */
const margin = 1417;
const width = 16838 - 2 * margin;

const grey = '44525E';
const [none, rule, frame] = [
  { style: BorderStyle.NONE, size: 0, color: 'auto' },
  { style: BorderStyle.SINGLE, size: 6, color: grey },
  { style: BorderStyle.SINGLE, size: 12, space: 12 },
];

/** Makes a certificate as DOCX, A4 lying: a frame, words, and lines to type on with what belongs there below. */
export async function makeCertificate(
  { title, palette, said, places }: CertificateDocument,
  { locale, day }: { locale: Locale; day: Date },
): Promise<Uint8Array> {
  const colour = String(palette.ink).replace('#', '');
  const row = (size: number, ...names: CertificatePlace[]) =>
    lines(
      size,
      names.map((name) => places[name]),
    );
  const made = new Document({
    ...{ title, creator: '', description: '', lastModifiedBy: '' },
    styles: stylesOf(locale, 11),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1200, bottom: 1000, left: margin, right: margin },
            borders: {
              pageBorderTop: { ...frame, color: colour },
              pageBorderBottom: { ...frame, color: colour },
              pageBorderLeft: { ...frame, color: colour },
              pageBorderRight: { ...frame, color: colour },
            },
          },
        },
        children: [
          new Paragraph({
            heading: 'Heading1',
            alignment: AlignmentType.CENTER,
            spacing: { before: 500, after: 700 },
            children: [new TextRun({ text: title, size: 60, color: colour })],
          }),
          sentence(said.given),
          row(44, 'name'),
          sentence(said.after),
          row(30, 'training'),
          space(),
          row(24, 'day', 'length', 'place'),
          space(),
          row(24, 'giver', 'trainer', 'signature'),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 1100 },
            children: [new TextRun({ text: said.foot, size: 17, color: grey })],
          }),
        ],
      },
    ],
  });
  return normalizeZip(new Uint8Array(await Packer.toArrayBuffer(made)), day);
}

function sentence(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 320, after: 120 },
    children: [new TextRun({ text, size: 26 })],
  });
}

function space(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 240 }, children: [] });
}

/** Lines side by side to type on, with their labels below; gaps stand between them. */
function lines(size: number, labels: readonly string[]): Table {
  const gap = labels.length > 1 ? 400 : 0;
  const each = Math.floor((width - gap * (labels.length - 1)) / labels.length);
  const cells = (cell: (label: string) => TableCell) =>
    labels.flatMap((label, index) =>
      index === 0 ? [cell(label)] : [cellOf(gap, [new Paragraph('')]), cell(label)],
    );
  const run = { size, bold: size > 40 };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: labels.flatMap((_, index) => (index === 0 ? [each] : [gap, each])),
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        height: { value: size * 14 + 240, rule: HeightRule.ATLEAST },
        children: cells(() => cellOf(each, [typed(run)], true)),
      }),
      new TableRow({
        children: cells((label) =>
          cellOf(each, [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              spacing: { before: 40 },
              children: [new TextRun({ text: label, size: 17, color: grey })],
            }),
          ]),
        ),
      }),
    ],
  });
}

/** An empty paragraph in whose mark the size of what will be typed stands. */
function typed(run: { size: number; bold: boolean }): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, run, children: [] });
}

function cellOf(size: number, children: Paragraph[], isLine = false): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    verticalAlign: 'bottom',
    borders: { top: none, left: none, right: none, bottom: isLine ? rule : none },
    children,
  });
}
