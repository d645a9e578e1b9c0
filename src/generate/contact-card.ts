import { entryOf } from '../content/catalog.ts';
import type { Contact } from '../content/schemas/contact.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { hotlineId, phoneOf } from '../site/phone.ts';
import { escapeValue, foldLine } from './fold-lines.ts';

/**
 * The numbers of the hotline as a contact for a phone (vCard 3.0, RFC 2426, which every phone reads), under a name that
 * says nothing. It holds no address, no note and nothing of who made it.
 */
export function contactCardOf(contacts: readonly Contact[], locale: Locale): string {
  const hotline = entryOf('contact', contacts, hotlineId);
  const name = escapeValue(translator(locale)('contactCard.name'));
  const [short, abroad] = [phoneOf(hotline), phoneOf(hotline, 'abroad')].map(({ href }) =>
    href.slice('tel:'.length),
  );
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${name};;;;`,
    `FN:${name}`,
    `TEL;TYPE=VOICE,PREF:${short}`,
    `TEL;TYPE=VOICE:${abroad}`,
    'END:VCARD',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
