import { joinNumbers } from '../content/join-numbers.ts';
import { entryOf, type Catalog } from '../content/catalog.ts';
import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { shownNumbers } from './phone.ts';

/** Where and when a number was last seen, and whether somebody rang it. */
export interface NumberCheck {
  numbers: string[];
  /** Who publishes the sources of the number, at most two. */
  where: string;
  /** The day on which those sources were last read. */
  day: string;
  /** What is said of ringing it; empty while nobody has rung any number, as one sentence says so for all. */
  rung: string;
}

/** How sure the site is of its numbers, for readers who want to know; of those alone that it shows. */
export function numberChecks(catalog: Catalog, locale: Locale): { rows: NumberCheck[]; noneRung: boolean } {
  const t = translator(locale);
  const shown = catalog.contacts.filter((one) => shownNumbers([one]).length > 0);
  const noneRung = shown.every(({ rung }) => rung === null);
  const rows = shown.map((contact): NumberCheck => {
    const publishers = contact.sources.map((id) => entryOf('source', catalog.sources, id).publisher[locale]);
    const rung =
      contact.rung === null
        ? t('numberChecks.notRung')
        : t('numberChecks.rung', { day: formatDay(locale, new Date(contact.rung)) });
    return {
      numbers: shownNumbers([contact]).map(joinNumbers),
      where: [...new Set(publishers)].slice(0, 2).join(', '),
      day: formatDay(locale, new Date(contact.checked)),
      rung: noneRung ? '' : rung,
    };
  });
  return { rows, noneRung };
}
