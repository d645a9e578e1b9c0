import { evaluationsOf } from '../content/evaluation-heads.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Download } from '../downloads/download.ts';
import type { WorkbookLayout } from '../content/schemas/booklet.ts';
import { audienceLooks } from '../design/audiences.ts';
import { paletteOf } from '../design/palette.ts';
import { makeWorkbook, type Workbook, type WorkbookSheet } from '../office/workbook.ts';
import { reportWorkbook } from '../office/workbooks/report-workbook.ts';
import { stockWorkbook } from '../office/workbooks/stock-workbook.ts';
import { tallyWorkbook } from '../office/workbooks/tally-workbook.ts';
import { workbookText, type WorkbookText } from '../office/workbooks/workbook-text.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { buildStep, type BuildStep } from './file-cache.ts';

/**
 * Plans a workbook.
 * @throws `PrintError` when its text has not the sections that its layout reads.
 */
export function planWorkbook(content: SiteContent, download: Download, origin: string): BuildStep {
  const workbook = workbookOf(content, download, origin);
  return buildStep(['workbook', workbook], () =>
    Promise.resolve({ bytes: makeWorkbook(workbook), pages: 0, thumbnail: undefined }),
  );
}

/** A workbook before it is written. */
export function workbookOf(content: SiteContent, download: Download, origin: string): Workbook {
  const booklet = bookletOf(content, download.booklet, download.locale as Locale);
  const { head, locale } = booklet;
  const audience = head.audience[0] ?? 'everyone';
  const palette = paletteOf(audience, 'read');
  const roles = audienceLooks[audience].colours;
  const layout = layouts[head.layout ?? 'stock'];
  return {
    ...{ title: head.title, creator: translator(locale)('site.name'), locale, day: head.reviewed },
    colours: {
      ...{ head: roles.pane, second: roles.body, tint: roles.light },
      text: String(palette.text),
      muted: String(palette.muted),
      rule: String(palette.rule),
    },
    sheets: layout(workbookText(content, booklet, origin), content, locale),
  };
}

type Layout = (text: WorkbookText, content: SiteContent, locale: Locale) => WorkbookSheet[];

const layouts: Readonly<Record<WorkbookLayout, Layout>> = {
  report: (text) => reportWorkbook(text),
  tally: (text, content, locale) =>
    tallyWorkbook(
      text,
      evaluationsOf(content, locale).map(({ head }) => head.title),
    ),
  stock: (text, { catalog }, locale) =>
    stockWorkbook(
      text,
      catalog.checkpoints.map(({ name }) => name[locale]),
    ),
};
