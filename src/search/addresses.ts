import type { Locale } from '../i18n/locales.ts';

/** Where the entry of a language stands. Its address stays; what it names has the digest of its content in the address. */
export function startAddress(locale: Locale): string {
  return `/search/${locale}/start.json`;
}

/** Where the words of the index stand, and the texts of its hits, in the folder that the entry names. */
export function indexAddresses(locale: Locale, folder: string): { words: string; texts: string } {
  return { words: `/search/${locale}/${folder}/words.json`, texts: `/search/${locale}/${folder}/texts.json` };
}
