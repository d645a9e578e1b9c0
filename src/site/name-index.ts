import { initialOf, sortByName } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageOf, pagesIn, type Site } from './site.ts';

/** One name in the alphabetical index: a page or a term of the glossary. */
export interface IndexEntry {
  name: string;
  href: string;
  kind: 'page' | 'term';
}

/** The names that begin with one letter. */
export interface IndexLetter {
  letter: string;
  /** The anchor of the letter: `l-1`, by its place in the index. */
  anchor: string;
  entries: IndexEntry[];
}

/** Every page and every term of a language, under its letters, in the order of the alphabet. */
export function nameIndexIn(site: Site, locale: Locale): IndexLetter[] {
  return underLetters(locale, [...pageEntries(site, locale), ...termEntries(site, locale)]);
}

/** Every page of a language by name, in the order of the alphabet. */
export function pageEntries(site: Site, locale: Locale): IndexEntry[] {
  const entries = pagesIn(site, locale).map((page): IndexEntry => ({
    name: page.short,
    href: page.url,
    kind: 'page',
  }));
  return sortByName(locale, entries, sortKey);
}

/** Puts sorted names under their first letters. */
export function underLetters(locale: Locale, entries: readonly IndexEntry[]): IndexLetter[] {
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of sortByName(locale, entries, sortKey)) {
    const letter = initialOf(locale, entry.name);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found], index) => ({ letter, anchor: `l-${index + 1}`, entries: found }));
}

function termEntries(site: Site, locale: Locale): IndexEntry[] {
  const { url } = pageOf(site, locale, 'glossary');
  return site.catalog.glossary.map((term) => ({
    name: capitalised(locale, term.term[locale]),
    href: `${url}#${term.id}`,
    kind: 'term',
  }));
}

function capitalised(locale: Locale, name: string): string {
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** A name from its first letter on: a quotation mark would sort before A, and lead its whole letter with it. */
function sortKey({ name }: IndexEntry): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}
