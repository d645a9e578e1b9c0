import type { World } from '../content/world.ts';
import type { Locale } from '../i18n/locales.ts';
import { downloadKinds } from '../content/download-kinds.ts';
import type { Download } from '../downloads/download.ts';
import { cardDocument, pageCardDocument } from '../print/documents/kit-document.ts';
import { variantOf } from '../print/documents/plan.ts';
import type { SocialDocument } from '../print/documents/print-document.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { pictureOf, thumbnailOf } from '../print/typst/page-picture.ts';
import { compile } from '../print/typst/typst.ts';
import { calendarOf } from './calendar.ts';
import { copyTextOf, textFileOf } from './copy-text.ts';
import { filePlan, type FilePlan } from './file-cache.ts';

/** Plans a social card of a kit. */
export function planSocialCard(world: World, download: Download, origin: string): FilePlan {
  const booklet = bookletOf(world, download.booklet, download.locale as Locale);
  return card(download, cardDocument({ world, booklet, download, variant: variantOf(download), origin }));
}

/** Plans the picture that other sites show of the pages of an audience. */
export function planPageCard(world: World, download: Download, origin: string): FilePlan {
  return card(download, pageCardDocument(world, download, origin));
}

/** Plans a text to copy as a plain file. */
export function planCopyText(world: World, download: Download): FilePlan {
  return plain(textFileOf(copyTextOf(world, download.booklet, download.locale as Locale)));
}

/** Plans the calendar of the yearly days. */
export function planCalendar(world: World, download: Download): FilePlan {
  return plain(calendarOf(world.catalog.calendar, download.locale as Locale, download.reviewed));
}

function card(download: Download, document: SocialDocument): FilePlan {
  return filePlan(['card', document, download.paper], async () => {
    const compiled = withoutOverflow(compile(document));
    const bytes = await pictureOf(compiled, document.width, { compressionLevel: 6 });
    const isFirst = download.paper === downloadKinds.social.files[0].paper;
    return { bytes, pages: 1, thumbnail: isFirst ? await thumbnailOf(compiled) : undefined };
  });
}

function plain(text: string): FilePlan {
  const bytes = new TextEncoder().encode(text);
  return filePlan(['plain', text], () => Promise.resolve({ bytes, pages: 0, thumbnail: undefined }));
}
