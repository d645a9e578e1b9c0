import type { Locale } from '../i18n/locales.ts';
import { languages } from '../i18n/languages.ts';
import { chartParts, type BarChart } from './workbook-chart.ts';
import { sheetXml } from './workbook-sheet.ts';
import { stylesXml, type CellStyle, type WorkbookColours } from './workbook-styles.ts';
import { sheetRef } from './workbook-names.ts';
import { escapeXml, officeNames, packageNames, part, relationships } from './xml.ts';
import { zipOf } from './zip.ts';

/** What is written in a cell: words, a count, or a formula with the value that it has while nobody has filled in anything. */
export type CellValue = string | number | { formula: string; value: string | number };

/** A cell with its look; undefined where nothing stands. */
export type Cell = { style: CellStyle; value?: CellValue } | undefined;

/** What may be written in some cells; readers of every program choose from the list. */
export interface Validation {
  /** The cells, as `B4:B203`. */
  range: string;
  /** The cells that hold the choices, as `Lists!$A$2:$A$9`; a whole number from 0 where there is no list. */
  list?: string;
  /** What is said of a value that is refused; without it, other words than those of the list may be written. */
  refused?: string;
}

/** A sheet of a workbook. */
export interface WorkbookSheet {
  /** Its name on the tab, at most 31 characters. */
  name: string;
  /** How wide each column is, in characters. */
  widths: readonly number[];
  rows: readonly (readonly Cell[])[];
  /** Cells of one row that are one: how many columns, by the number of the row from 1. */
  merged?: Readonly<Record<number, number>>;
  /** The row from 1 that stays in sight, and is printed on every page. */
  headRow?: number;
  isLying?: boolean;
  /** The rows after which a new page begins; it is then printed at three quarters of its size. */
  breaks?: readonly number[];
  validations?: readonly Validation[];
  chart?: BarChart;
}

/** A workbook as it is written. */
export interface Workbook {
  title: string;
  /** Whose site it is of. */
  creator: string;
  locale: Locale;
  /** The day of its text; two builds of one text are alike. */
  day: Date;
  colours: WorkbookColours;
  sheets: readonly WorkbookSheet[];
}

/** A workbook for Excel, LibreOffice and others (Office Open XML), always the same bytes. */
export function makeWorkbook(workbook: Workbook): Uint8Array {
  const { sheets, colours } = workbook;
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const charts = numbered.filter(({ sheet }) => sheet.chart);
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(
      sheets.length,
      charts.map(({ number }) => number),
    ),
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml'],
      ['metadata/core-properties', 'docProps/core.xml', packageNames],
    ]),
    'docProps/core.xml': coreXml(workbook),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...numbered.map(({ number }): [string, string] => ['worksheet', `worksheets/sheet${number}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml(colours),
    ...Object.fromEntries(
      numbered.map(({ sheet, number }) => [
        `xl/worksheets/sheet${number}.xml`,
        sheetXml(sheet, colours, number === 1),
      ]),
    ),
    ...Object.assign({}, ...charts.map(({ sheet, number }) => chartParts(sheet, number, colours))),
  };
  const bytes = Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)]);
  return zipOf(Object.fromEntries(bytes) as Record<string, Uint8Array>, 6, [
    '[Content_Types].xml',
    '_rels/.rels',
  ]);
}

function contentTypes(sheets: number, charts: readonly number[]): string {
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const drawing = 'application/vnd.openxmlformats-officedocument.drawing';
  const overrides: [string, string][] = [
    ['/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${spreadsheet}.worksheet+xml`,
    ]),
    ...charts.flatMap((number): [string, string][] => [
      [`/xl/drawings/drawing${number}.xml`, `${drawing}+xml`],
      [`/xl/charts/chart${number}.xml`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ]),
  ];
  return part(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('') +
      '</Types>',
  );
}

function coreXml({ title, creator, locale, day }: Workbook): string {
  const stamp = `${day.toISOString().slice(0, 10)}T00:00:00Z`;
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${stamp}</dcterms:${name}>`;
  return part(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>` +
      `${when('created')}${when('modified')}` +
      `<dc:language>${languages[locale].tags.office}</dc:language></cp:coreProperties>`,
  );
}

function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, headRow }, index) =>
    headRow === undefined
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(sheetRef(name))}!$${headRow}:$${headRow}</definedName>`,
  );
  return part(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `xmlns:r="${officeNames}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>` +
      (titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '') +
      // Excel computes every formula when it opens the file; what is stored is what an empty form shows.
      '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  );
}
