import { locales, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { bookletsOf } from '../../content/readable.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { documentBaseFor } from './frame.ts';
import type { PosterDocument } from './print-document.ts';
import { withoutOverflow } from '../typst/overflow.ts';
import type { PrintJob, RenderPlan } from './plan.ts';
import { compile } from '../typst/typst.ts';

/** A poster in three languages at once, for a checkpoint or for a screen. */
export function planPoster(job: PrintJob): RenderPlan<PosterDocument> {
  const { content, booklet, download } = job;
  const { checkpoint, paper, kind } = download;
  const [width, height, scale] = posterSize(paper);
  const frame = documentBaseFor(job, qrPathOf(checkpoint));
  const document: PosterDocument = {
    ...frame,
    template: 'poster',
    width,
    height,
    scale,
    picture: printDrawing(content.catalog, booklet.locale, 'sign-passport'),
    screen: kind === 'screen',
    sample: frame.sample && locales.map((locale) => translator(locale)('print.sample')).join(' · '),
    sampleSize: 0.058,
    languages: locales.flatMap((locale) => {
      const own = bookletsOf(content).find((one) => one.id === booklet.id && one.locale === locale);
      if (!own) return [];
      const t = translator(locale);
      return [
        {
          lang: locale,
          line: `${own.file}:${own.lineOf(['title'])}`,
          title: own.head.title,
          free: capitalized(t('print.free'), locale),
          abroad: t('print.abroad'),
          imprint: t('print.notOfficial'),
          place: checkpoint?.name[locale] ?? '',
        },
      ];
    }),
  };
  return { document, file: booklet.file, compile: () => withoutOverflow(compile(document)) };
}

/** Width and height in mm, and how much larger everything is than on A4; on a screen 1 mm is 6 pixels. */
function posterSize(paper: string): [width: number, height: number, scale: number] {
  switch (paper) {
    case 'A3':
      return [297, 420, Math.SQRT2];
    case '1920 × 1080':
      return [320, 180, 1];
    case '1080 × 1920':
      return [180, 320, 0.93];
    default:
      return [210, 297, 1];
  }
}

function capitalized(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}
