import { languages } from '../i18n/languages.ts';
import { firstLocale, locales } from '../i18n/locales.ts';

const latin: Readonly<Record<string, string>> = Object.assign(
  {},
  ...locales.map((locale) => languages[locale].latin),
);

/**
 * An anchor in plain ASCII for a heading of any language of the site: “İşəgötürən” gives `isegoturen`.
 * Astro's own ids keep the combining dot of İ and Cyrillic letters, which break when an address is copied.
 */
export function slugOf(text: string): string {
  const small = text.toLocaleLowerCase(firstLocale).normalize('NFC');
  const spelled = [...small].map((letter) => latin[letter] ?? letter).join('');
  return spelled.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
