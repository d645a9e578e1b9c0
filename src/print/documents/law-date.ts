import { dateLineOf } from '../../content/date-line.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Catalog } from '../../content/catalog.ts';

/** How old the texts of the codes are on which the facts in some blocks rest; null where none rests on one. */
export function lawDateOf(catalog: Catalog, blocks: unknown, locale: Locale): string | null {
  return dateLineOf(catalog, lawAmong(blocks), locale) ?? null;
}

/** The ids of the rows of law in a print tree, whatever its blocks call their parts. */
function lawAmong(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  // Drawings are most of a document, and hold no words.
  if ('shapes' in part) return [];
  if ('t' in part && part.t === 'refs') return (part as { law?: string[] }).law ?? [];
  return Object.values(part).flatMap(lawAmong);
}
