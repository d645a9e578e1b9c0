import type { WorkbookSheet } from './workbook.ts';
import { sheetRef } from './workbook-names.ts';
import type { WorkbookColours } from './workbook-styles.ts';
import { escapeXml, officeNames, part, relationships } from './xml.ts';

/** Bars that show cells of their own sheet. */
export interface BarChart {
  title: string;
  /** What it shows, for readers who cannot see it. */
  about: string;
  /** The cells that it covers, from 0: first column and row, and those after its last. */
  place: { column: number; row: number; endColumn: number; endRow: number };
  /** The cells with the names of the bars, as `$A$9:$A$13`. */
  categories: string;
  /** One or two rows of bars: the cell with its name, and the cells with its values. */
  series: readonly { name: string; values: string }[];
  /** How the numbers beside the bars are written: `0%`, or `0` for counts. */
  format: string;
  /** True where the bars lie, the first on top: long names can be read beside them. */
  isLying?: boolean;
  /** The end of the axis; undefined where it follows the values. */
  max?: number;
}

/** The parts of the chart of a sheet: where it stands, how it is drawn, and what leads to both. */
export function chartParts(
  sheet: WorkbookSheet,
  number: number,
  colours: WorkbookColours,
): Record<string, string> {
  const { chart } = sheet;
  if (!chart) return {};
  return {
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationships([
      ['drawing', `../drawings/drawing${number}.xml`],
    ]),
    [`xl/drawings/drawing${number}.xml`]: anchorXml(chart),
    [`xl/drawings/_rels/drawing${number}.xml.rels`]: relationships([
      ['chart', `../charts/chart${number}.xml`],
    ]),
    [`xl/charts/chart${number}.xml`]: chartXml(chart, sheetRef(sheet.name), colours),
  };
}

const names = {
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  place: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

function anchorXml({ title, about, place }: BarChart): string {
  const at = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return part(
    `<xdr:wsDr xmlns:xdr="${names.place}" xmlns:a="${names.main}"><xdr:twoCellAnchor>` +
      at('from', place.column, place.row) +
      at('to', place.endColumn, place.endRow) +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escapeXml(title)}" descr="${escapeXml(about)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${officeNames}" r:id="rId1"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
  );
}

function chartXml(chart: BarChart, sheet: string, colours: WorkbookColours): string {
  const fills = [colours.second, colours.head];
  const bars = chart.series.map(({ name, values }, index) => {
    const fill = chart.series.length === 1 ? colours.head : (fills[index] ?? colours.head);
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${escapeXml(`${sheet}!${name}`)}</c:f></c:strRef></c:tx>` +
      `<c:spPr>${solid(fill)}</c:spPr><c:invertIfNegative val="0"/>` +
      `<c:cat><c:strRef><c:f>${escapeXml(`${sheet}!${chart.categories}`)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${escapeXml(`${sheet}!${values}`)}</c:f></c:numRef></c:val></c:ser>`
    );
  });
  const words = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1000">${solid(colours.text)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
  const lies = chart.isLying === true;
  const max = chart.max === undefined ? '' : `<c:max val="${chart.max}"/>`;
  return part(
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.main}"><c:roundedCorners val="0"/><c:chart>` +
      `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1">${solid(colours.text)}</a:rPr><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
      '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>' +
      `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
      `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${words}<c:crossAx val="2"/></c:catAx>` +
      `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${max}<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${lies ? 'b' : 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid(colours.rule)}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="${chart.format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${words}<c:crossAx val="1"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/></c:valAx>` +
      '</c:plotArea>' +
      (chart.series.length > 1
        ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${words}</c:legend>`
        : '') +
      '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
}
