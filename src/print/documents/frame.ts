import { downloadKinds } from '../../content/download-kinds.ts';
import type { Booklet } from '../../content/readable.ts';
import { audienceLooks } from '../../design/audiences.ts';
import { printDrawing } from '../blocks/print-drawing.ts';
import type { PrintDrawing } from '../blocks/print-tree.ts';
import { PrintError } from '../blocks/print-error.ts';
import { documentBase, type Framed } from './document.ts';
import type { PrintJob } from './plan.ts';
import type { Frame } from './print-document.ts';

/** What the frame of a booklet, leaflet, card, poster or paper says of it. */
export function framedBooklet({ id, locale, file, lineOf, head }: Booklet): Framed {
  const { hyphenates } = downloadKinds[head.kind];
  return { id, locale, head, titleLine: `${file}:${lineOf(['title'])}`, hyphenates };
}

/**
 * What every piece of print knows, for a job and the address in its QR code.
 * @throws `PrintError` naming the line of the page to which the code leads when the address is too long.
 */
export function documentBaseFor({ content, booklet, variant, origin }: PrintJob, qrPath: string): Frame {
  try {
    return documentBase(content, framedBooklet(booklet), { variant, origin, qrPath });
  } catch (error) {
    throw new PrintError(`${booklet.file}:${booklet.lineOf(['page'])} ${(error as Error).message}`);
  }
}

/**
 * The address of the page to which a piece leads.
 * @throws `PrintError` when there is no such page.
 */
export function pagePath({ content, booklet }: PrintJob): string {
  const { locale, head, file } = booklet;
  const page = content.pages.find((one) => one.locale === locale && one.id === head.page);
  if (page?.head) return `/${locale}/${page.head.path}/`;
  throw new PrintError(
    `${file}:${booklet.lineOf(['page'])} there is no page “${head.page}” → use the file name of a page`,
  );
}

/** The drawing that a piece is known by, with the part of it for each shape of frame: its own, or that of its page. */
export function pieceDrawing({ content, booklet }: Pick<PrintJob, 'content' | 'booklet'>): PrintDrawing {
  const { locale, head } = booklet;
  const page = content.pages.find((one) => one.locale === locale && one.id === head.page);
  const ofAudience = audienceLooks[head.audience[0] ?? 'everyone'].drawing;
  return printDrawing(content.catalog, locale, head.drawing ?? page?.head?.drawing ?? ofAudience);
}

/** The first size whose words fit: pairs of [most letters, size in pt], the last one standing for all longer. */
export function sizeOf(title: string, ...steps: [letters: number, size: number][]): number {
  return (steps.find(([letters]) => title.length <= letters) ?? steps.at(-1) ?? [0, 20])[1];
}
