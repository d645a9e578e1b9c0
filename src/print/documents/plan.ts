import type { SiteContent } from '../../content/site-content.ts';
import { locales } from '../../i18n/locales.ts';
import type { Download } from '../../downloads/download.ts';
import type { Booklet } from '../../content/readable.ts';
import type { Variant } from '../../design/palette.ts';
import type { BookletDocument, PanelsDocument, PointCardDocument, PosterDocument } from './print-document.ts';
import { planBooklet } from './plan-booklet.ts';
import { planPanels } from './plan-panels.ts';
import { planPointCard } from './plan-point-card.ts';
import { planPoster } from './plan-poster.ts';
import { bookletOf } from './text-of.ts';
import type { Compiled } from '../typst/typst.ts';

/** How a file is made: what its template draws, and how it is compiled and seen to fit. */
export interface RenderPlan<
  Document = BookletDocument | PanelsDocument | PosterDocument | PointCardDocument,
> {
  document: Document;
  /** The file whose text it is. */
  file: string;
  /**
   * Compiles the document.
   * @throws `PrintError` when the text does not fit.
   */
  compile: () => Compiled;
}

/** Everything about a file for download that its plan needs. */
export interface PrintJob {
  content: SiteContent;
  booklet: Booklet;
  download: Download;
  variant: Variant;
  origin: string;
}

const planners = {
  booklet: planBooklet,
  panels: planPanels,
  poster: planPoster,
  pointCard: planPointCard,
} as const satisfies Record<string, (job: PrintJob) => RenderPlan>;

/** The ways of making what is folded, cut and hung. */
export type PrintMaker = keyof typeof planners;

/**
 * Plans a file for download that is made in a way.
 * @throws `PrintError` naming file and line when its text cannot be printed.
 */
export function plan(
  maker: PrintMaker,
  content: SiteContent,
  download: Download,
  origin: string,
): RenderPlan {
  const locale = download.locale === 'mul' ? locales[0] : download.locale;
  const booklet = bookletOf(content, download.booklet, locale);
  return planners[maker]({ content, booklet, download, variant: variantOf(download), origin });
}

/** For whom a file is drawn; what is changed in an office program is made of what is read. */
export function variantOf({ use }: Download): Variant {
  return use === 'print' || use === 'shop' ? use : 'read';
}
