import type { SiteContent } from '../../content/site-content.ts';
import type { Download } from '../../downloads/download.ts';
import { passagesOf, timeOf } from '../../films/film-texts.ts';
import { timelineOf } from '../../films/timeline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import type { PrintBlock, PrintInline } from '../blocks/print-tree.ts';
import { documentBase } from './document.ts';
import type { PaperDocument } from './print-document.ts';

/** The sheet for whoever records the voice of a film: lines with their times, and the numbers in words. */
export function recordingDocument(content: SiteContent, download: Download, origin: string): PaperDocument {
  const film = content.films.find(({ id }) => id === download.film);
  if (!film) throw new Error(`there is no film “${download.film}”`);
  const locale = download.locale as Locale;
  const t = translator(locale);
  const timeline = timelineOf(content, film, locale);
  const passages = passagesOf(timeline);
  const spoken = passages.map(({ voice, words }) => `${voice ?? ''} ${words ?? ''}`).join(' ');
  const numbers = content.catalog.spokenNumbers.filter(({ written }) =>
    spoken.replaceAll('\u00A0', ' ').includes(written),
  );
  const line = `${film.file}:${film.lineOf(['title'])}`;
  const head = {
    title: `${t('films.sheet')}: ${timeline.title}`,
    subtitle: timeline.summary,
    audience: download.audience,
    reviewed: download.reviewed,
  };
  return {
    ...documentBase(
      content,
      { id: download.id, locale, head, titleLine: line, hyphenates: false },
      { variant: 'read', origin, qrPath: qrPathOf() },
    ),
    picture: printDrawing(content.catalog, locale, timeline.frames[0]?.drawing ?? timeline.end.drawing),
    ...{ template: 'sheet', size: 10.6, wide: true, sources: [], line, lawDate: null },
    chapters: [
      {
        newPage: false,
        blocks: [
          table(
            [t('films.time'), t('films.say'), t('films.sound'), t('films.screen')],
            passages.map(({ start, end, voice, sound, words }) => [
              timeOf(start, end),
              voice ?? '–',
              sound ?? '–',
              words ?? '–',
            ]),
            [11, 34, 29, 26],
          ),
          heading(t('films.numbers')),
          table(
            [t('films.number'), t('films.first'), t('films.second')],
            numbers.map(({ written, say, also }) => [written, say[locale], also[locale]]),
            [22, 39, 39],
          ),
          heading(t('films.how')),
          {
            t: 'ul',
            items: [t('films.calm'), t('films.pause'), t('films.wav')].map((one): PrintBlock[] => [
              { t: 'p', c: text(one) },
            ]),
          },
        ],
      },
    ],
  };
}

function heading(words: string): PrintBlock {
  return { t: 'h', level: 1, c: text(words) };
}

function table(head: string[], rows: string[][], widths: number[]): PrintBlock {
  return {
    t: 'table',
    head: head.map(text),
    rows: rows.map((row) => row.map(text)),
    ...{ widths, wideWidths: widths },
  };
}

function text(words: string): PrintInline[] {
  return [{ t: 'text', v: words }];
}
