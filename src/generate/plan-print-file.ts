import type { PDFDocument } from '@cantoo/pdf-lib';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { explainCompileError } from '../print/typst/explain-compile-error.ts';
import { impose } from '../print/press/impose.ts';
import { buildStep, type BuildStep, type BuiltFile } from './file-cache.ts';
import { firstPageOf, pictureOf, thumbnailOf } from '../print/typst/page-picture.ts';
import { plan, type RenderPlan, type PrintMaker } from '../print/documents/plan.ts';
import { duplexOf, finishPdf } from '../print/pdf/finish-pdf.ts';
import { putInOrder } from '../print/pdf/pdf-order.ts';
import { finishForPress } from '../print/press/press.ts';
import type { Compiled } from '../print/typst/typst.ts';

/** Plans a booklet, leaflet, card, poster or screen that is made in a way. */
export function planPrintFile(maker: PrintMaker) {
  return (content: SiteContent, download: Download, origin: string): BuildStep => {
    const planned = plan(maker, content, download, origin);
    const { kind, use, paper } = download;
    return buildStep([planned.document, kind, use, paper], async () => {
      try {
        return await finish(planned, download);
      } catch (error) {
        throw error instanceof PrintError
          ? error
          : new PrintError(explainCompileError(content, planned, error));
      }
    });
  };
}

async function finish(planned: RenderPlan, download: Download): Promise<BuiltFile> {
  const compiled = planned.compile();
  const { use, paper } = download;
  const thumbnail = await thumbnailFor(planned, download, compiled);
  if (use === 'screen') {
    return { bytes: await pictureOf(compiled, parseInt(paper, 10), fewColours), pages: 1, thumbnail };
  }
  const bytes = await finishKind(compiled, planned, download);
  const pages = isImposed(planned, download) ? compiled.pages / 2 : compiled.pages;
  return { bytes, pages, thumbnail };
}

/** A screen has few colours, and goes over weak lines. */
const fewColours = { palette: true, compressionLevel: 9, effort: 7 };

/** The picture of its first page that a piece to read has; only the cover of a booklet is drawn for it. */
async function thumbnailFor({ document }: RenderPlan, { use }: Download, compiled: Compiled) {
  if (use === 'print' || use === 'shop') return undefined;
  return document.template === 'booklet' ? firstPageOf(document) : thumbnailOf(compiled);
}

/** A booklet for a printer stands two pages a side. */
function isImposed({ document }: RenderPlan, { use }: Download): boolean {
  return use === 'print' && document.template === 'booklet';
}

async function finishKind(compiled: Compiled, planned: RenderPlan, download: Download): Promise<Uint8Array> {
  const isTagged = download.use === 'read';
  const pdf = compiled.pdf(isTagged);
  const { title, lang: language } = planned.document;
  if (download.use === 'shop') return finishForPress(pdf, title, language);
  const duplex = duplexOf(download);
  const turns = isTagged ? (compiled.query('turn') as number[]) : [];
  const inOrder = (made: PDFDocument) => {
    if (turns.length > 0) putInOrder(made, turns);
  };
  return isImposed(planned, download)
    ? impose(pdf, title, language, duplex)
    : finishPdf(pdf, duplex, inOrder);
}
