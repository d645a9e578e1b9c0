import { joinNumbers } from '../content/join-numbers.ts';
import type { Contact } from '../content/schemas/contact.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';

/** A number as it is read and as a phone dials it. */
export interface Phone {
  /** As written for people: `152`, `+994 12 562 21 12`, with no-break spaces. */
  shown: string;
  /** As a link: `tel:152`, `tel:+994125622112`. */
  href: string;
  /** The short number that a landline in Baku dials, where `shown` is the form for all other phones. */
  local?: string;
}

/** The hotline that stands on every page. */
export const hotlineId = 'hotline-152';

/**
 * The number of a contact, as any phone inside the country dials it, or as dialled from abroad.
 * @throws when the contact is not `print_ready`, or has no such number.
 */
export function phoneOf(contact: Contact, from: 'inside' | 'abroad' = 'inside'): Phone {
  if (!contact.print_ready) {
    throw new Error(`the contact “${contact.id}” is not print_ready; it may not be shown`);
  }
  const { short, mobile, mobile_tel, intl } = contact;
  if (from === 'inside' && short && mobile)
    return { shown: joinNumbers(mobile), href: `tel:${mobile_tel}`, local: short };
  const shown = from === 'abroad' ? intl : (short ?? intl);
  if (shown === undefined) throw new Error(`the contact “${contact.id}” has no number to dial from ${from}`);
  return { shown: joinNumbers(shown), href: `tel:${shown.replaceAll(' ', '')}` };
}

/** What stands in a sentence before a number of two forms: “919 or, from a mobile or outside Baku, ”; else nothing. */
export function leadOf({ local }: Phone, locale: Locale): string {
  return local === undefined ? '' : `${local} ${translator(locale)('phone.orMobile')} `;
}

/** Every number of the contacts that may be shown, in each form in which it is dialled. */
export function shownNumbers(contacts: readonly Contact[]): string[] {
  return contacts
    .filter((contact) => contact.print_ready)
    .flatMap(({ short, intl, mobile }) => [short, intl, mobile].filter((number) => number !== undefined));
}
