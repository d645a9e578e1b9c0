/** The one list of locales; src/i18n/languages.ts has a row for each. Azerbaijani comes first: it is the site's first language, not a translation. */
export const locales = ['az', 'ru', 'en'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The locale that `x-default` falls to when a page has no chooser. */
export const firstLocale: Locale = 'az';

/** Text in every language of the site; none may be missing. */
export type Localized = Record<Locale, string>;

/** A value for every locale, in the order of the list. */
export function perLocale<T>(valueOf: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(locales.map((locale) => [locale, valueOf(locale)])) as Record<Locale, T>;
}

/** Tells whether a string is one of the site's locales. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
