import type { SiteContent } from '../../content/site-content.ts';
import { downloadKinds } from '../../content/download-kinds.ts';
import type { Box } from '../../design/drawing.ts';
import type { Download } from '../../downloads/download.ts';
import { endDrawing } from '../../films/timeline.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { qrPathOf } from '../../site/qr-page.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import { documentBase } from './document.ts';
import type { BannerDocument } from './print-document.ts';

/** Where the window stands in a banner, in px from its left top, the part of the drawing in it, and the sizes of the words to try. */
interface BannerShape {
  window: { width: number; height: number; box: Box };
  sizes: readonly number[];
}

/** One shape for each size of banner that pages have a place for; the star with the number is whole or fills its band. */
const shapes: Readonly<Record<string, BannerShape>> = {
  '728 × 90': { window: { width: 300, height: 90, box: [40, 732, 1000, 300] }, sizes: [32, 30, 28, 26] },
  '300 × 250': { window: { width: 300, height: 168, box: [0, 548, 1080, 605] }, sizes: [27, 26, 25, 24, 22] },
  '160 × 600': { window: { width: 160, height: 404, box: [160, 0, 760, 1920] }, sizes: [22, 21, 20, 19, 18] },
  '320 × 100': {
    window: { width: 152, height: 100, box: [84, 564, 912, 600] },
    sizes: [23, 22, 21, 20, 19, 18],
  },
};

/**
 * What a banner for the pages of partners is drawn from: the window with the number, and four words at most.
 * @throws when no banner has this size.
 */
export function bannerDocument(content: SiteContent, download: Download, origin: string): BannerDocument {
  const locale = download.locale as Locale;
  const shape = shapes[download.paper];
  if (!shape) throw new Error(`${download.file}: no banner is ${download.paper}`);
  const t = translator(locale);
  const [width = 0, height = 0] = download.paper.split(' × ').map(Number);
  const head = {
    title: t('partners.banner.words'),
    subtitle: '',
    audience: ['everyone'] as const,
    reviewed: download.reviewed,
  };
  const line = `src/i18n/strings/${locale}.ts:1`;
  const { hyphenates } = downloadKinds.social;
  return {
    ...documentBase(
      content,
      { id: download.id, locale, head, titleLine: line, hyphenates },
      { variant: 'read', origin, qrPath: qrPathOf() },
    ),
    ...{ template: 'banner', width, height, line, sizes: [...shape.sizes] },
    window: { width: shape.window.width, height: shape.window.height },
    picture: { ...printDrawing(content.catalog, locale, endDrawing), box: shape.window.box },
    sentences: head.title.split(/(?<=[.?]) /),
  };
}
