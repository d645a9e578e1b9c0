import { part } from './xml.ts';

/** The colours of a workbook, `#rrggbb`. */
export interface WorkbookColours {
  /** The ground of the heads of tables, the bars of charts and the first tab. */
  head: string;
  /** The ground of what is computed. */
  tint: string;
  /** The other bars of charts. */
  second: string;
  text: string;
  muted: string;
  rule: string;
}

/** What a cell is: words on the sheet, a head, a place to fill in, or something computed. */
export type CellStyle = (typeof names)[number];

const names = [
  ...(['text', 'title', 'heading', 'note', 'strong'] as const),
  ...(['head', 'label', 'input', 'count', 'date'] as const),
  ...(['computed', 'share', 'total', 'totalLabel', 'figure'] as const),
] as const;

/** The number of a style in the table of styles. */
export function styleNumber(style: CellStyle): number {
  return names.indexOf(style);
}

type Look = {
  font: number;
  fill?: number;
  boxed?: true;
  /** The id of a number format; 0 is whatever is typed, 1 whole numbers, 14 a date as the reader’s computer writes it. */
  format?: number;
  align?: 'left' | 'center' | 'right';
  middle?: true;
};

const [plain, title, heading, muted, bold, onHead] = [0, 1, 2, 3, 4, 5];
const [filledHead, filledTint] = [2, 3];
const whole = 3;
const share = 164;
const figure = 165;
const asText = 49;

const looks: Readonly<Record<CellStyle, Look>> = {
  text: { font: plain },
  title: { font: title },
  heading: { font: heading },
  note: { font: muted },
  strong: { font: bold },
  head: { font: onHead, fill: filledHead, boxed: true, align: 'center', middle: true },
  label: { font: plain, boxed: true, align: 'left', middle: true },
  // As text, so that “11.1” is not read as the eleventh of January.
  input: { font: plain, boxed: true, format: asText, align: 'left', middle: true },
  count: { font: plain, boxed: true, format: whole, align: 'right', middle: true },
  date: { font: plain, boxed: true, format: 14, align: 'center', middle: true },
  computed: { font: plain, fill: filledTint, boxed: true, format: whole, align: 'right', middle: true },
  share: { font: plain, fill: filledTint, boxed: true, format: share, align: 'right', middle: true },
  figure: { font: plain, fill: filledTint, boxed: true, format: figure, align: 'right', middle: true },
  total: { font: bold, fill: filledTint, boxed: true, format: whole, align: 'right', middle: true },
  totalLabel: { font: bold, fill: filledTint, boxed: true, align: 'left', middle: true },
};

/** The table of styles: each look once, in the order of their numbers. */
export function stylesXml(colours: WorkbookColours): string {
  const font = (size: number, colour: string, isBold = false) =>
    `<font>${isBold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${argb(colour)}"/><name val="Arial"/><family val="2"/></font>`;
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`;
  const side = (name: string) => `<${name} style="thin"><color rgb="${argb(colours.rule)}"/></${name}>`;
  const { text, muted: grey, head, tint } = colours;
  const fonts = [
    font(10, text),
    font(18, head, true),
    font(13, head, true),
    font(9.5, grey),
    font(10, text, true),
    font(10, '#ffffff', true),
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill(head),
    fill(tint),
  ];
  const borders = [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
  ];
  return part(
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<numFmts count="2"><numFmt numFmtId="${share}" formatCode="0%"/><numFmt numFmtId="${figure}" formatCode="0.0"/></numFmts>` +
      counted('fonts', fonts) +
      counted('fills', fills) +
      counted('borders', borders) +
      counted('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      counted(
        'cellXfs',
        names.map((name) => formatXml(looks[name])),
      ) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>',
  );
}

function formatXml({ font, fill = 0, boxed, format = 0, align, middle }: Look): string {
  const inset = align === 'left' || align === 'right' ? ' indent="1"' : '';
  const across = align === undefined ? '' : ` horizontal="${align}"${inset}`;
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${boxed ? 1 : 0}" xfId="0" ` +
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${across} vertical="${middle ? 'center' : 'top'}" wrapText="1"/></xf>`
  );
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

/** A colour as office files write it: `FF1A2B3C`. */
export function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
