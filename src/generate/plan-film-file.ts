import { readFileSync } from 'node:fs';
import { recordingOf } from '../content/read-recordings.ts';
import type { SiteContent } from '../content/site-content.ts';
import type { Download } from '../downloads/download.ts';
import { captionsOf, transcriptOf } from '../films/film-texts.ts';
import { timelineOf } from '../films/timeline.ts';
import type { Locale } from '../i18n/locales.ts';
import { makeSheet } from '../office/sheet-docx.ts';
import { recordingDocument } from '../print/documents/film-document.ts';
import { finishPdf } from '../print/pdf/finish-pdf.ts';
import { withoutOverflow } from '../print/typst/overflow.ts';
import { thumbnailOf } from '../print/typst/page-picture.ts';
import { compile } from '../print/typst/typst.ts';
import { buildStep, type BuildStep } from './file-cache.ts';

/** Plans what stands beside a film: the sheet for its voice, its captions, or its text. */
export function planFilmText(content: SiteContent, download: Download, origin: string): BuildStep {
  const { use, reviewed } = download;
  const locale = download.locale as Locale;
  if (use === 'record' || use === 'edit') {
    const document = recordingDocument(content, download, origin);
    return buildStep(['film', use, document, reviewed], async () => {
      if (use === 'edit')
        return {
          bytes: await makeSheet(document, { locale, day: reviewed }),
          pages: 0,
          thumbnail: undefined,
        };
      const compiled = withoutOverflow(compile(document));
      const thumbnail = await thumbnailOf(compiled);
      return { bytes: await finishPdf(compiled.pdf(true)), pages: compiled.pages, thumbnail };
    });
  }
  const film = content.films.find(({ id }) => id === download.film);
  if (!film) throw new Error(`there is no film “${download.film}”`);
  const timeline = timelineOf(content, film, locale);
  const voice = recordingOf(content, film.id, locale);
  const text =
    use === 'captions'
      ? captionsOf(timeline, voice && readFileSync(voice.file))
      : transcriptOf(timeline, locale);
  const bytes = new TextEncoder().encode(text);
  return buildStep(['film', use, text], () => Promise.resolve({ bytes, pages: 0, thumbnail: undefined }));
}
