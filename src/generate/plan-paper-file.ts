import type { Booklet } from '../content/readable.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Download } from '../downloads/download.ts';
import { makeSheet } from '../office/sheet-docx.ts';
import { PrintError } from '../print/blocks/print-error.ts';
import { paperDocument, storyboardDocument } from '../print/documents/kit-document.ts';
import { variantOf, type PrintJob } from '../print/documents/plan.ts';
import type { PaperDocument } from '../print/documents/print-document.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { finishForPress } from '../print/press/press.ts';
import { fitting } from '../print/typst/fitting.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { thumbnailOf } from '../print/typst/page-picture.ts';
import { compile, type Compiled } from '../print/typst/typst.ts';
import { buildStep, type BuildStep, type BuiltFile } from './file-cache.ts';

/** Plans a sheet of a kit, as PDF or to be changed. */
export function planSheet(content: SiteContent, download: Download, origin: string): BuildStep {
  const job = jobOf(content, download, origin);
  const document = paperDocument(job, 'sheet');
  const isToEdit = download.use === 'edit';
  return planned(job, document, () =>
    isToEdit ? edited(document, job.booklet) : finished(job, sheetThatFits(document, job.booklet)),
  );
}

/** Plans a table for the wall. */
export function planWall(content: SiteContent, download: Download, origin: string): BuildStep {
  const job = jobOf(content, download, origin);
  const document = paperDocument(job, 'wall');
  return planned(job, document, () => finished(job, withoutOverflow(compile(document))));
}

/** Plans a storyboard. */
export function planStoryboard(content: SiteContent, download: Download, origin: string): BuildStep {
  const job = jobOf(content, download, origin);
  const document = storyboardDocument(job);
  return planned(job, document, () => finished(job, withoutOverflow(compile(document))));
}

function jobOf(content: SiteContent, download: Download, origin: string): PrintJob {
  const booklet = bookletOf(content, download.booklet, download.locale as Locale);
  return { content, booklet, download, variant: variantOf(download), origin };
}

function planned({ booklet, download }: PrintJob, document: unknown, make: BuildStep['make']): BuildStep {
  return buildStep([download.kind, download.use, document, booklet.head], make);
}

async function edited(document: PaperDocument, booklet: Booklet): Promise<BuiltFile> {
  return {
    bytes: await makeSheet(document, { locale: booklet.locale, day: booklet.head.reviewed }),
    pages: 0,
    thumbnail: undefined,
  };
}

async function finished({ booklet, download }: PrintJob, compiled: Compiled): Promise<BuiltFile> {
  const { pages } = compiled;
  if (download.use === 'shop') {
    const bytes = await finishForPress(compiled.pdf(false), booklet.head.title, booklet.locale);
    return { bytes, pages, thumbnail: undefined };
  }
  const thumbnail = download.use === 'read' ? await thumbnailOf(compiled) : undefined;
  return { bytes: await finishPdf(compiled.pdf(true)), pages, thumbnail };
}

/** The sizes that the words of a sheet may have, in pt. */
const sizes = [12, 11.6, 11.3, 11, 10.7, 10.4, 10.1, 9.8];
const smallestSize = 9.4;

/** The largest type with which a sheet has as few pages as with the smallest, so that its last page is well filled. */
function sheetThatFits(document: PaperDocument, booklet: Booklet): Compiled {
  const { head, file, lineOf } = booklet;
  const at = (size: number) => withoutOverflow(compile({ ...document, size }));
  let smallest: Compiled | undefined;
  const atSmallest = () => (smallest ??= at(smallestSize));
  const compiled = fitting(booklet, {
    sizes: [...sizes, smallestSize],
    byHalves: true,
    at: (size) => (size === smallestSize ? atSmallest() : at(size)),
    fit: (made) => atSmallest().pages - made.pages,
  });
  const most = head.pages ?? compiled.pages;
  if (compiled.pages <= most) return compiled;
  const fix = 'shorten it, or allow more pages';
  throw new PrintError(`${file}:${lineOf(['pages'])} the text is longer than ${most} pages → ${fix}`);
}
