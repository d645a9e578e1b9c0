import type { SiteContent } from '../content/site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import { downloadKinds } from '../content/download-kinds.ts';
import type { Download } from '../downloads/download.ts';
import { cardDocument, pageCardDocument } from '../print/documents/kit-document.ts';
import { lockScreenDocument } from '../print/documents/lock-screen-document.ts';
import { variantOf } from '../print/documents/plan.ts';
import type { SocialDocument } from '../print/documents/print-document.ts';
import { bookletOf } from '../print/documents/text-of.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { pictureOf, thumbnailOf } from '../print/typst/page-picture.ts';
import { compile } from '../print/typst/typst.ts';
import { screenFile } from '../films/screen-file.ts';
import { zipOf } from '../office/zip.ts';
import { filmPageId } from '../site/film.ts';
import { calendarOf } from './calendar.ts';
import { contactCardOf } from './contact-card.ts';
import { copyTextOf, textFileOf } from './copy-text.ts';
import { buildStep, type BuildStep } from './file-cache.ts';

/** Plans a social card of a kit. */
export function planSocialCard(content: SiteContent, download: Download, origin: string): BuildStep {
  const booklet = bookletOf(content, download.booklet, download.locale as Locale);
  return card(download, cardDocument({ content, booklet, download, variant: variantOf(download), origin }));
}

/** Plans the picture that other sites show of the pages of an audience. */
export function planPageCard(content: SiteContent, download: Download, origin: string): BuildStep {
  return card(download, pageCardDocument(content, download, origin));
}

/** Plans a text to copy as a plain file. */
export function planCopyText(content: SiteContent, download: Download): BuildStep {
  return plain(textFileOf(copyTextOf(content, download.booklet, download.locale as Locale)));
}

/** Plans the calendar of the yearly days. */
export function planCalendar(content: SiteContent, download: Download): BuildStep {
  return plain(calendarOf(content.catalog.calendar, download.locale as Locale, download.reviewed));
}

/** Plans the contact that saves the numbers of the hotline on a phone. */
export function planContactCard(content: SiteContent, download: Download): BuildStep {
  return plain(contactCardOf(content.catalog.contacts, download.locale as Locale));
}

/** Plans the picture of a pattern that holds the numbers, for the lock screen of a phone. */
export function planLockScreen(content: SiteContent, download: Download, origin: string): BuildStep {
  const document = lockScreenDocument(content, download, origin);
  return buildStep(['lock screen', document], async () => {
    const compiled = compile(document);
    const bytes = await pictureOf(compiled, document.width, { palette: true, colours: 64, effort: 7 });
    const isFirst = download.paper === downloadKinds['lock-screen'].files[0].paper;
    return { bytes, pages: 1, thumbnail: isFirst ? await thumbnailOf(compiled) : undefined };
  });
}

/** Plans the file that shows a loop on a screen, from a USB stick: a page that asks for nothing, in a pack. */
export function planScreenFilm(content: SiteContent, { id }: Download, origin: string): BuildStep {
  const film = content.films.find((one) => filmPageId(one.id) === id);
  if (!film) throw new Error(`there is no film for ${id}`);
  const html = screenFile(content, film, origin);
  return buildStep(['screen', html], () => {
    const bytes = zipOf({ 'loop.html': new TextEncoder().encode(html) }, 6);
    return Promise.resolve({ bytes, pages: 0, thumbnail: undefined });
  });
}

function card(download: Download, document: SocialDocument): BuildStep {
  return buildStep(['card', document, download.paper], async () => {
    const compiled = withoutOverflow(compile(document));
    const bytes = await pictureOf(compiled, document.width, fewColours);
    const isFirst = download.paper === downloadKinds.social.files[0].paper;
    return { bytes, pages: 1, thumbnail: isFirst ? await thumbnailOf(compiled) : undefined };
  });
}

/** A card has few colours, and goes over weak lines. */
const fewColours = { palette: true, compressionLevel: 9, effort: 4 };

function plain(text: string): BuildStep {
  const bytes = new TextEncoder().encode(text);
  return buildStep(['plain', text], () => Promise.resolve({ bytes, pages: 0, thumbnail: undefined }));
}
