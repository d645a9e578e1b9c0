import type { SiteContent } from '../../content/site-content.ts';
import type { Booklet } from '../../content/readable.ts';
import { joinNumbers } from '../../content/join-numbers.ts';
import { formatDay } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import { chaptersOf } from '../../print/blocks/chapters.ts';
import { plainRuns, plainText } from '../../print/blocks/plain-text.ts';
import { PrintError } from '../../print/blocks/print-error.ts';
import type { PrintBlock } from '../../print/blocks/print-tree.ts';

/** A table of a text: what its columns are called, and its rows. */
export interface TextTable {
  head: string[];
  rows: string[][];
}

/** One ## of the text of a workbook, which becomes a sheet. */
export interface SheetText {
  /** Its heading, the name on the tab. */
  title: string;
  /** Its paragraphs and the items of its lists. */
  lines: string[];
  tables: TextTable[];
}

/** The text of a workbook in one language. */
export interface WorkbookText {
  title: string;
  subtitle: string;
  sheets: SheetText[];
  /** Who does not publish it, and when somebody last reviewed it. */
  imprint: string;
  /** What is said of words that stand in no list, and of what is no count. */
  refused: Record<'word' | 'count', string>;
  /** The word before a sum. */
  total: string;
  /** Gives a ## by its number from 1 with so many tables of so many columns. */
  sheet: (number: number, ...columns: number[]) => SheetText;
}

/**
 * Reads the text of a workbook.
 * @throws `PrintError` when a heading cannot be the name of a sheet, and, asked for a sheet, when it lacks its tables.
 */
export function workbookText(content: SiteContent, booklet: Booklet, origin: string): WorkbookText {
  const { head, locale, file } = booklet;
  const t = translator(locale);
  const sheets = chaptersOf(content, booklet, origin).chapters.map(({ blocks }) => sheetText(blocks, file));
  const twice = sheets.find(({ title }, index) => sheets.findIndex((one) => one.title === title) < index);
  if (twice)
    throw new PrintError(
      `${file}:1 two sheets are called “${twice.title}” → give each ## a heading of its own`,
    );
  return {
    title: head.title,
    subtitle: head.subtitle,
    sheets,
    imprint: `${t('print.notOfficial')}. ${t('print.reviewed')} ${formatDay(locale, head.reviewed)}`,
    refused: { word: t('workbook.word'), count: t('workbook.count') },
    total: t('workbook.total'),
    sheet: (number, ...columns) => {
      const sheet = sheets[number - 1];
      const has = sheet?.tables.map((table) => table.head.length) ?? [];
      if (sheet && String(has) === String(columns)) return sheet;
      throw new PrintError(
        `${file}:1 ## number ${number} has ${tablesOf(has)} → give it ${tablesOf(columns)}, as src/office/workbooks/ reads it`,
      );
    },
  };
}

function tablesOf(columns: readonly number[]): string {
  return columns.length === 0 ? 'no table' : `tables of ${columns.join(', ')} columns`;
}

function sheetText([heading, ...blocks]: readonly PrintBlock[], file: string): SheetText {
  const title = heading?.t === 'h' ? plain(plainRuns(heading.c)) : '';
  if (title === '' || title.length > 31 || /[[\]:*?/\\]/.test(title))
    throw new PrintError(
      `${heading?.line ?? file} “${title}” cannot be the name of a sheet → at most 31 characters, none of [ ] : * ? / \\`,
    );
  return {
    title,
    lines: blocks.flatMap((block) => (block.t === 'table' ? [] : plain(plainText([block])).split('\n'))),
    tables: blocks.flatMap((block) =>
      block.t === 'table'
        ? {
            head: block.head.map((cell) => plain(plainRuns(cell))),
            rows: block.rows.map((row) => row.map((cell) => plain(plainRuns(cell)))),
          }
        : [],
    ),
  };
}

/** What people type has plain spaces, and must be the same words. */
function plain(text: string): string {
  return joinNumbers(text.replaceAll('\u00A0', ' ')).trim();
}
