import type { Cell, CellValue, Validation, WorkbookSheet } from './workbook.ts';
import { argb, styleNumber, type CellStyle, type WorkbookColours } from './workbook-styles.ts';
import { cellName } from './workbook-names.ts';
import { escapeXml, officeNames, part } from './xml.ts';

/** A sheet: what is seen, what may be written, and how it is printed on A4. */
export function sheetXml(sheet: WorkbookSheet, colours: WorkbookColours, isFirst: boolean): string {
  const { widths, rows, merged = {}, headRow, isLying = false, breaks = [], validations = [], chart } = sheet;
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = Object.entries(merged).map(
    ([row, count]) => `<mergeCell ref="A${row}:${cellName(count, Number(row))}"/>`,
  );
  const pane =
    headRow === undefined
      ? ''
      : `<pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return part(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      'xmlns:r="' +
      `${officeNames}">` +
      `<sheetPr><tabColor rgb="${argb(isFirst ? colours.head : colours.second)}"/>${breaks.length > 0 ? '' : '<pageSetUpPr fitToPage="1"/>'}</sheetPr>` +
      `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>` +
      '<sheetFormatPr defaultRowHeight="15"/>' +
      `<cols>${cols.join('')}</cols>` +
      `<sheetData>${rows.map((cells, index) => rowXml(cells, index + 1, sheet)).join('')}</sheetData>` +
      (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
      (validations.length > 0
        ? `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`
        : '') +
      '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.5" right="0.5" top="0.55" bottom="0.65" header="0.3" footer="0.3"/>' +
      `<pageSetup paperSize="9" orientation="${isLying ? 'landscape' : 'portrait'}" ${breaks.length > 0 ? 'scale="75"' : 'fitToWidth="1" fitToHeight="0"'}/>` +
      '<headerFooter><oddFooter>&amp;L&amp;9&amp;A&amp;R&amp;9&amp;P / &amp;N</oddFooter></headerFooter>' +
      // Excel heeds no breaks where a sheet is fitted to the width of its pages.
      (breaks.length > 0
        ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`
        : '') +
      (chart ? '<drawing r:id="rId1"/>' : '') +
      '</worksheet>',
  );
}

function rowXml(cells: readonly Cell[], row: number, { widths, merged = {} }: WorkbookSheet): string {
  const across = merged[row] ?? 1;
  const all = cells.map((cell, index) => cellXml(cell, cellName(index + 1, row)));
  const lines = cells.map((cell, index) => {
    const own = index === 0 ? widths.slice(0, across) : widths.slice(index, index + 1);
    const room = own.reduce((sum, width) => sum + width, 0);
    return cell ? heightOf(cell, room) : 0;
  });
  const height = Math.max(15, ...lines);
  return `<row r="${row}" ht="${height}" customHeight="1">${all.join('')}</row>`;
}

/** How many points a line of a style is high, and how many of its letters stand in the room of one. */
const lineOf: Partial<Record<CellStyle, { high: number; wide: number }>> = {
  title: { high: 25, wide: 1.9 },
  heading: { high: 19, wide: 1.4 },
  head: { high: 14, wide: 1.12 },
  note: { high: 13.5, wide: 1 },
};

/** Programs do not agree on how high a row of wrapped words is, so that it is said. */
function heightOf({ style, value }: NonNullable<Cell>, room: number): number {
  const { high, wide } = lineOf[style] ?? { high: 14, wide: 1.06 };
  if (typeof value !== 'string') return high;
  const lines = value.split('\n').map((line) => Math.max(1, Math.ceil((line.length * wide) / (room - 2))));
  return lines.reduce((sum, count) => sum + count, 0) * high + (style === 'head' ? 6 : 3);
}

function cellXml(cell: Cell, name: string): string {
  if (!cell) return '';
  const open = `<c r="${name}" s="${styleNumber(cell.style)}"`;
  return cell.value === undefined ? `${open}/>` : `${open}${valueXml(cell.value)}</c>`;
}

function valueXml(value: CellValue): string {
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (typeof value === 'string')
    return ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is>`;
  const type = typeof value.value === 'string' ? ' t="str"' : '';
  return `${type}><f>${escapeXml(value.formula)}</f><v>${escapeXml(String(value.value))}</v>`;
}

function validationXml({ range, list, refused }: Validation): string {
  const isStrict = refused === undefined ? '' : ` showErrorMessage="1" error="${escapeXml(refused)}"`;
  return list === undefined
    ? `<dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1"${isStrict} sqref="${range}"><formula1>0</formula1></dataValidation>`
    : `<dataValidation type="list" allowBlank="1"${isStrict} sqref="${range}"><formula1>${escapeXml(list)}</formula1></dataValidation>`;
}
