import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Locale } from '../i18n/locales.ts';
import type { PrintBlock } from '../print/blocks/print-tree.ts';
import type { ColourRole } from '../design/audiences.ts';
import type { Palette } from '../design/palette.ts';
import type { PrintDrawing } from '../print/blocks/print-tree.ts';
import { blocksWithPictures, pictureBesideTitle } from './docx-drawing.ts';
import { pageA4, stylesOf } from './docx-page.ts';
import { normalizeZip } from './zip.ts';

/** What a sheet to change needs. */
export interface Sheet {
  title: string;
  /** What stands beside the title, and its colours. */
  picture: PrintDrawing;
  palette: Pick<Palette, 'roles'>;
  subtitle: string;
  chapters: { newPage: boolean; blocks: PrintBlock[] }[];
  sources: string[];
  strings: Record<'sources' | 'notOfficial' | 'reviewed', string>;
  reviewed: string;
  lawDate?: string | null;
}

/** Margins of 15 mm above and below, so that a sheet has no more pages than its PDF. */
const sheetPage = { page: { ...pageA4.page, margin: { ...pageA4.page.margin, top: 850, bottom: 850 } } };

/** Makes a sheet of a kit as DOCX: a title, headings, tables and lines to write on; what is cut out begins a page. */
export async function makeSheet(
  sheet: Sheet,
  { locale, day }: { locale: Locale; day: Date },
): Promise<Uint8Array> {
  const { title, picture, palette, subtitle, chapters, sources, strings, reviewed, lawDate = null } = sheet;
  const colours = palette.roles as Record<ColourRole, string>;
  const text = (isApart: boolean) =>
    Promise.all(
      chapters
        .filter(({ newPage }) => newPage === isApart)
        .map(({ blocks }) => blocksWithPictures(blocks.map(oneDeeper), colours)),
    );
  const list = sources.map(
    (source, index) => new Paragraph({ children: [new TextRun(`${index + 1}. ${source}`)] }),
  );
  const made = new Document({
    title,
    creator: '',
    description: '',
    lastModifiedBy: '',
    styles: stylesOf(locale, 10.5),
    sections: [
      {
        properties: sheetPage,
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [await pictureBesideTitle(picture, colours), new TextRun(title)],
          }),
          new Paragraph({
            spacing: { after: 240 },
            children: [new TextRun({ text: subtitle, color: '44525E' })],
          }),
          ...(await text(false)).flat(),
          ...(list.length > 0
            ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: strings.sources }), ...list]
            : []),
          new Paragraph({
            spacing: { before: 240 },
            children: [
              new TextRun({
                text: [`${strings.notOfficial}. ${strings.reviewed} ${reviewed}`, lawDate]
                  .filter((one) => one !== null)
                  .join(reviewed.endsWith('.') ? ' ' : '. '),
                size: 16,
                color: '44525E',
              }),
            ],
          }),
        ],
      },
      ...(await text(true)).map((children) => ({ properties: sheetPage, children })),
    ],
  });
  return normalizeZip(new Uint8Array(await Packer.toArrayBuffer(made)), day);
}

/** The title of the sheet is its first heading; those of its text stand under it. */
function oneDeeper(block: PrintBlock): PrintBlock {
  return block.t === 'h' ? { ...block, level: block.level + 1 } : block;
}
