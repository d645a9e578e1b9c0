import { entryOf } from '../content/catalog.ts';
import type { Contact } from '../content/schemas/contact.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { hotlineId, phoneOf, type Phone } from '../site/phone.ts';

/** What partners say of the hotline in one language. */
export interface HotlineWords {
  name: string;
  /** When it answers and what a call costs. */
  free: string;
  /** What stands before the number from abroad. */
  fromAbroad: string;
  inside: Phone;
  abroad: Phone;
}

/** The hotline as partners show it, with the numbers of the contacts. */
export function hotlineWords(contacts: readonly Contact[], locale: Locale): HotlineWords {
  const t = translator(locale);
  const hotline = entryOf('contact', contacts, hotlineId);
  return {
    name: hotline.name[locale],
    free: t('hotline.free'),
    fromAbroad: t('hotline.abroad'),
    inside: phoneOf(hotline),
    abroad: phoneOf(hotline, 'abroad'),
  };
}
