import { idsOf, isComponent, placesIn } from './nodes.ts';
import type { TextFile } from './site-content.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Catalog } from './catalog.ts';

/** The ids of the rows of law on which the facts of a text rest. */
export function lawIn(text: TextFile): string[] {
  return placesIn(text).flatMap(({ node }) => {
    return isComponent(node) ? idsOf(node, 'law') : [];
  });
}

/**
 * How old the texts of the codes are on which rows of law rest: the line of the newest month, then a sentence for each
 * older one. Rows that rest on no code need none.
 */
export function dateLineOf(
  { law, lawDates }: Pick<Catalog, 'law' | 'lawDates'>,
  ids: readonly string[],
  locale: Locale,
): string | undefined {
  const months = new Set(law.filter(({ id }) => ids.includes(id)).map(({ as_of }) => as_of));
  const [newest, ...older] = lawDates
    .filter(({ id }) => months.has(id))
    .sort((a, b) => b.id.localeCompare(a.id, 'en'));
  return newest && [newest.line[locale], ...older.map(({ also }) => also[locale])].join(' ');
}
