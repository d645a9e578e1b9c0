import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Contact, Situation } from '../content/schemas/contact.ts';
import { entryOf, type Catalog } from '../content/catalog.ts';
import { phoneOf, type Phone } from './phone.ts';

/** The contacts of one situation, ready to be shown in one language. */
export interface NumberGroup {
  id: string;
  title: string;
  rows: { id: string; name: string; purpose: string; note?: string; hint?: string; phones: Phone[] }[];
}

/**
 * The numbers for one situation, or for `all`, in the order of contacts.yaml.
 * @throws when the situation or one of its contacts does not exist or may not be shown.
 */
export function numbersFor(catalog: Catalog, locale: Locale, situation: string): NumberGroup[] {
  const wanted =
    situation === 'all' ? catalog.situations : [entryOf('situation', catalog.situations, situation)];
  return wanted.map((one) => groupOf(catalog, locale, one));
}

function groupOf(catalog: Catalog, locale: Locale, situation: Situation): NumberGroup {
  const rows = situation.contacts.map((id) => {
    const contact = entryOf('contact', catalog.contacts, id);
    const phones = phonesOf(contact, situation.abroad === true);
    return {
      id,
      name: contact.name[locale],
      purpose: contact.purpose[locale],
      ...(contact.note && !situation.abroad ? { note: contact.note[locale] } : {}),
      ...hintOf(phones, locale),
      phones: phones.flatMap(bothForms),
    };
  });
  return { id: situation.id, title: situation.title[locale], rows };
}

function phonesOf(contact: Contact, abroad: boolean): Phone[] {
  if (!contact.short && !contact.intl) return [];
  return [phoneOf(contact, abroad ? 'abroad' : 'inside')];
}

/** Tells which phones dial the longer of two forms. */
function hintOf(phones: readonly Phone[], locale: Locale): { hint?: string } {
  const two = phones.find(({ local }) => local !== undefined);
  return two ? { hint: `${two.shown}: ${translator(locale)('phone.mobile')}` } : {};
}

function bothForms({ shown, href, local }: Phone): Phone[] {
  return [...(local === undefined ? [] : [{ shown: local, href }]), { shown, href }];
}
