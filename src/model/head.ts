import { firstLocale, localeInfo, locales, type Locale, type Localized } from '../i18n/locales.ts';
import type { Contact } from '../schemas/contact.ts';
import { phoneOf } from './phone.ts';

/** One address of the same page in another language; `hreflang` is a locale or `x-default`. */
export interface Alternate {
  hreflang: string;
  href: string;
}

/** The title of a page as the tab shows it. */
export function titleOf(title: string, siteName: string): string {
  return `${title} — ${siteName}`;
}

/** The alternates of a page in every language, with x-default; the home pages default to the chooser at `/`. */
export function alternatesOf(urls: Localized, isHome: boolean, origin: string): Alternate[] {
  const absolute = (path: string) => new URL(path, origin).href;
  return [
    ...locales.map((locale) => ({ hreflang: locale, href: absolute(urls[locale]) })),
    { hreflang: 'x-default', href: absolute(isHome ? '/' : urls[firstLocale]) },
  ];
}

/** The Open Graph name of a locale and of its alternates. */
export function openGraphLocales(locale: Locale): { own: string; others: string[] } {
  return {
    own: localeInfo[locale].openGraph,
    others: locales.filter((one) => one !== locale).map((one) => localeInfo[one].openGraph),
  };
}

/** What JSON-LD says of a page. */
export interface PageDescription {
  title: string;
  summary: string;
  url: string;
  locale: Locale;
  reviewed: Date;
  siteName: string;
}

/** JSON-LD of a page: a `WebPage` that names the hotline as a `ContactPoint`; the site claims no organisation. */
export function jsonLdOf(page: PageDescription, hotline: Contact): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: page.title,
    description: page.summary,
    url: page.url,
    inLanguage: page.locale,
    lastReviewed: page.reviewed.toISOString().slice(0, 10),
    isPartOf: { '@type': 'WebSite', name: page.siteName },
    mentions: {
      '@type': 'ContactPoint',
      name: hotline.name[page.locale],
      telephone: [phoneOf(hotline).shown, phoneOf(hotline, 'abroad').shown],
      areaServed: 'AZ',
      hoursAvailable: { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '23:59' },
    },
  }).replaceAll('<', '\\u003c');
}
