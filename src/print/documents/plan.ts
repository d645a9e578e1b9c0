import type { World } from '../../content/world.ts';
import { locales } from '../../i18n/locales.ts';
import type { Download } from '../../downloads/download.ts';
import { PrintError } from '../blocks/convert.ts';
import { type PrintDocument } from './document.ts';
import { bookletsOf, type Booklet } from '../../content/readable.ts';
import type { Variant } from '../../design/palette.ts';
import { planBooklet } from './plan-booklet.ts';
import { planPanels } from './plan-panels.ts';
import { planPoster } from './plan-poster.ts';
import type { Compiled } from '../typst/typst.ts';

/** How a file is made: its template, what that draws, and how it is compiled and seen to fit. */
export interface Plan {
  template: string;
  document: PrintDocument;
  /** The file whose text it is. */
  file: string;
  /**
   * Compiles the document.
   * @throws `PrintError` when the text does not fit.
   */
  compile: () => Compiled;
}

/** Everything about a file for download that its plan needs. */
export interface Order {
  world: World;
  booklet: Booklet;
  download: Download;
  variant: Variant;
  origin: string;
}

/**
 * Plans a file for download.
 * @throws `PrintError` naming file and line when its text cannot be printed.
 */
export function plan(world: World, download: Download, origin: string): Plan {
  const locale = download.locale === 'mul' ? locales[0] : download.locale;
  const booklet = bookletsOf(world).find((one) => one.id === download.booklet && one.locale === locale);
  if (!booklet)
    throw new PrintError(`content/booklets/${locale}/${download.booklet}.mdx:1 is missing → write it`);
  const variant = download.use === 'print' || download.use === 'shop' ? download.use : 'read';
  const order = { world, booklet, download, variant, origin } satisfies Order;
  switch (booklet.head.kind) {
    case 'booklet':
      return planBooklet(order);
    case 'poster':
      return planPoster(order);
    default:
      return planPanels(order);
  }
}
