/** The one list of locales. Azerbaijani comes first: it is the site's first language, not a translation. */
export const locales = ['az', 'ru', 'en'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The locale that `x-default` falls to when a page has no chooser. */
export const firstLocale: Locale = 'az';

/** What a locale is called in itself, and its Open Graph name. */
export const localeInfo: Record<Locale, { name: string; openGraph: string }> = {
  az: { name: 'Azərbaycanca', openGraph: 'az_AZ' },
  ru: { name: 'Русский', openGraph: 'ru_RU' },
  en: { name: 'English', openGraph: 'en_GB' },
};

/** Text in every language of the site; none may be missing. */
export type Localized = Record<Locale, string>;

/** The locale whose language calls itself so: `Русский` is ru. */
export function localeNamed(name: string): Locale | undefined {
  return locales.find((one) => localeInfo[one].name === name.trim());
}

/** Tells whether a string is one of the site's locales. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
