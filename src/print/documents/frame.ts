import { frameOf, type PrintDocument } from './document.ts';
import { PrintError } from '../blocks/convert.ts';
import type { Order } from './plan.ts';

/**
 * What every piece of print knows, for an order and the address in its QR code.
 * @throws `PrintError` naming the line of the page to which the code leads when the address is too long.
 */
export function frameFor({ world, booklet, variant, origin }: Order, qrPath: string): PrintDocument {
  try {
    return frameOf(world, booklet, { variant, origin, qrPath });
  } catch (error) {
    throw new PrintError(`${booklet.file}:${booklet.lineOf(['page'])} ${(error as Error).message}`);
  }
}

/**
 * The address of the page to which a piece leads.
 * @throws `PrintError` when there is no such page.
 */
export function pagePath({ world, booklet }: Order): string {
  const { locale, head, file } = booklet;
  const page = world.pages.find((one) => one.locale === locale && one.id === head.page);
  if (page?.head) return `/${locale}/${page.head.path}/`;
  throw new PrintError(
    `${file}:${booklet.lineOf(['page'])} there is no page “${head.page}” → use the file name of a page`,
  );
}

/** The first size whose words fit: pairs of [most letters, size in pt], the last one standing for all longer. */
export function sizeOf(title: string, ...steps: [letters: number, size: number][]): number {
  return (steps.find(([letters]) => title.length <= letters) ?? steps.at(-1) ?? [0, 20])[1];
}
