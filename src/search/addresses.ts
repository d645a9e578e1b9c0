import type { Locale } from '../i18n/locales.ts';

/** The version of Pagefind whose index and engine `engine/pagefind.ts` knows; the build refuses another. */
export const pagefindVersion = '1.5.2';

/** Where the engine stands; one for all languages, new with each version of Pagefind. */
export const engineAddress = `/search/pagefind-${pagefindVersion}.bin`;

/** Where the entry of a language stands. Its address stays; what it names has the digest of its content in the address. */
export function startAddress(locale: Locale): string {
  return `/search/${locale}/start.bin`;
}
