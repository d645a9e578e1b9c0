/** The one list of locales. Azerbaijani comes first: it is the site's first language, not a translation. */
export const locales = ['az', 'ru', 'en'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The locale that `x-default` falls to when a page has no chooser. */
export const firstLocale: Locale = 'az';

/** What a locale is called in itself, its Open Graph name, and the neutral page its quick exit opens. */
export const localeInfo: Record<Locale, { name: string; openGraph: string; exitUrl: string }> = {
  az: { name: 'Azərbaycanca', openGraph: 'az_AZ', exitUrl: 'https://az.wikipedia.org/' },
  ru: { name: 'Русский', openGraph: 'ru_RU', exitUrl: 'https://ru.wikipedia.org/' },
  en: { name: 'English', openGraph: 'en_GB', exitUrl: 'https://en.wikipedia.org/' },
};

/** Text in every language of the site; none may be missing. */
export type Localized = Record<Locale, string>;

/** Tells whether a string is one of the site's locales. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value);
}
