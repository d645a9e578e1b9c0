import { isAbsent, type PageFile, type SiteContent } from '../content/site-content.ts';

/** Why a contact cannot be shown, or undefined when it can. */
export function contactFault(content: SiteContent, id: string): { what: string; fix: string } | undefined {
  if (isAbsent(content, 'contacts', id))
    return { what: `there is no contact “${id}”`, fix: 'use an id from content/data/contacts.yaml' };
  if (content.catalog.contacts.find((one) => one.id === id)?.print_ready !== false) return undefined;
  return {
    what: `the contact “${id}” is not print_ready`,
    fix: 'use a confirmed contact, or ask the owner of the number and set print_ready: true',
  };
}

/** Tells whether a language has a page of this id. */
export function pageExists(content: SiteContent, page: Pick<PageFile, 'locale'>, id: string): boolean {
  return content.pages.some((one) => one.locale === page.locale && one.id === id);
}
