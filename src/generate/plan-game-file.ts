import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Download } from '../downloads/download.ts';
import { gameDocument } from '../print/documents/game-document.ts';
import { variantOf } from '../print/documents/plan.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { thumbnailOf } from '../print/typst/page-picture.ts';
import { compile } from '../print/typst/typst.ts';
import { buildStep, type BuildStep } from './file-cache.ts';

/** Plans a game to print and cut, as PDF. */
export function planGame(content: SiteContent, download: Download, origin: string): BuildStep {
  const booklet = bookletOf(content, download.booklet, download.locale as Locale);
  const document = gameDocument({ content, booklet, download, variant: variantOf(download), origin });
  return buildStep(['game', download.use, document], async () => {
    const compiled = withoutOverflow(compile(document));
    const thumbnail = download.use === 'read' ? await thumbnailOf(compiled) : undefined;
    return { bytes: await finishPdf(compiled.pdf(true)), pages: compiled.pages, thumbnail };
  });
}
