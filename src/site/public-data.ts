import type { Contact } from '../content/schemas/contact.ts';
import type { Site } from './site.ts';

/** What `/data/pages.json` says of every page; partner sites and printers read it. */
export function publicPages(site: Site, origin: string) {
  return site.pages.map(({ id, locale, url, title, summary, audience, measures, reviewed }) => ({
    id,
    locale,
    url: new URL(url, origin).href,
    title,
    summary,
    audience,
    measures,
    reviewed: reviewed.toISOString().slice(0, 10),
  }));
}

/** What `/data/contacts.json` says: the contacts that may be shown, and no other. */
export function publicContacts(contacts: readonly Contact[]) {
  return contacts
    .filter((contact) => contact.print_ready)
    .map(({ id, name, purpose, note, short, mobile, mobile_tel, intl, checked, rung }) => ({
      id,
      name,
      purpose,
      note,
      short,
      mobile,
      mobile_tel,
      intl,
      checked,
      rung,
    }));
}
