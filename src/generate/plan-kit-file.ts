import type { World } from '../content/world.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Download } from '../downloads/download.ts';
import { PrintError } from '../print/blocks/convert.ts';
import { type PrintDocument } from '../print/documents/document.ts';
import { bookletsOf, type Booklet } from '../content/readable.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { filePlan, type FilePlan, type MadeDownload } from './file-cache.ts';
import type { Variant } from '../design/palette.ts';
import { finishForPress } from '../print/press/press.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { pictureOf, thumbnailOf } from '../print/typst/page-picture.ts';
import { compile, type Compiled } from '../print/typst/typst.ts';
import { calendarOf } from './calendar.ts';
import { copyTextOf, textFileOf } from './copy-text.ts';
import { cardDocument, kitDocument, pageCardDocument } from '../print/documents/kit-document.ts';
import { makeSheet } from '../office/sheet-docx.ts';

/** Tells whether a file belongs to a kit and is made here. */
export function isKitFile({ kind }: Download): boolean {
  return ['sheet', 'wall', 'storyboard', 'text', 'social', 'og', 'calendar'].includes(kind);
}

/**
 * Plans one file of a kit.
 * @throws `PrintError` naming file and line when the text cannot be printed.
 */
export function planKitFile(world: World, download: Download, origin: string): FilePlan {
  const locale = download.locale as Locale;
  if (download.kind === 'calendar')
    return plain(calendarOf(world.catalog.calendar, locale, download.reviewed));
  if (download.kind === 'text') return plain(textFileOf(copyTextOf(world, download.booklet, locale)));
  if (download.kind === 'og') return card(download, pageCardDocument(world, download, origin));
  const booklet = bookletsOf(world).find((one) => one.id === download.booklet && one.locale === locale);
  if (!booklet)
    throw new PrintError(`content/booklets/${locale}/${download.booklet}.mdx:1 is missing → write it`);
  if (download.kind === 'social') return card(download, cardDocument(world, booklet, download, origin));
  const document = kitDocument(world, booklet, variantOf(download), origin);
  return filePlan([download.kind, download.use, document, booklet.head], () =>
    paper(download, document, booklet),
  );
}

async function paper(download: Download, document: PrintDocument, booklet: Booklet): Promise<MadeDownload> {
  if (download.use === 'edit')
    return { bytes: await makeSheet(document, booklet), pages: 0, thumbnail: undefined };
  const compiled =
    download.kind === 'sheet' ? sheetThatFits(document, booklet) : compileWhole(download.kind, document);
  const { pages } = compiled;
  if (download.use === 'shop') {
    const bytes = await finishForPress(compiled.pdf(false), booklet.head.title, booklet.locale);
    return { bytes, pages, thumbnail: undefined };
  }
  const thumbnail = download.use === 'read' ? await thumbnailOf(compiled) : undefined;
  return { bytes: await finishPdf(compiled.pdf(true)), pages, thumbnail };
}

/** What is changed in an office program is made of what is read. */
function variantOf({ use }: Download): Variant {
  return use === 'print' || use === 'shop' ? use : 'read';
}

/** The sizes that the words of a sheet may have, in pt. */
const sizes = [12, 11.6, 11.3, 11, 10.7, 10.4, 10.1, 9.8, 9.4];

/** The variants of a sheet have the same lines, so the size of its words is found once. */
const fits = new WeakMap<Booklet, number>();

/** The largest type with which a sheet has as few pages as with the smallest, so that its last page is well filled. */
function sheetThatFits(document: PrintDocument, booklet: Booklet): Compiled {
  const { head, file, lineOf } = booklet;
  const sized = (size: number) => ({ size, compiled: compileWhole('sheet', { ...document, size }) });
  const known = fits.get(booklet);
  if (known !== undefined) return sized(known).compiled;
  const smallest = sized(sizes.at(-1) ?? 10);
  const most = head.pages ?? smallest.compiled.pages;
  if (smallest.compiled.pages > most) {
    const fix = 'shorten it, or allow more pages';
    throw new PrintError(`${file}:${lineOf(['pages'])} the text is longer than ${most} pages → ${fix}`);
  }
  const found = largestThat(
    sizes.slice(0, -1).map((size) => () => sized(size)),
    ({ compiled }) => compiled.pages === smallest.compiled.pages,
    smallest,
  );
  fits.set(booklet, found.size);
  return found.compiled;
}

/** The first of some that holds, of which all later ones hold too; found by halves, since each takes time to make. */
function largestThat<T>(made: readonly (() => T)[], holds: (one: T) => boolean, otherwise: T): T {
  const middle = Math.floor(made.length / 2);
  const one = made[middle]?.();
  if (one === undefined) return otherwise;
  return holds(one)
    ? largestThat(made.slice(0, middle), holds, one)
    : largestThat(made.slice(middle + 1), holds, otherwise);
}

function compileWhole(template: string, document: PrintDocument): Compiled {
  return withoutOverflow(compile(template, document));
}

function card(download: Download, document: PrintDocument): FilePlan {
  return filePlan(['card', document, download.paper], async () => {
    const compiled = compileWhole('social', document);
    const bytes = await pictureOf(compiled, Number(document['width']), { compressionLevel: 6 });
    const isFirst = download.paper === '1080 × 1080';
    return { bytes, pages: 1, thumbnail: isFirst ? await thumbnailOf(compiled) : undefined };
  });
}

function plain(text: string): FilePlan {
  const bytes = new TextEncoder().encode(text);
  return filePlan(['plain', text], () => Promise.resolve({ bytes, pages: 0, thumbnail: undefined }));
}
