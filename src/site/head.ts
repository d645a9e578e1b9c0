import { languages } from '../i18n/languages.ts';
import { firstLocale, locales, type Locale, type Localized } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import type { Contact } from '../content/schemas/contact.ts';
import { audienceLooks, type Audience } from '../design/audiences.ts';
import { defaultOrigin } from './origin.ts';
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

/** Where a page stands, and what stands for it on other sites. */
export interface PageAddress {
  /** The full address of the page. */
  canonical: string;
  alternates?: Alternate[];
  /** Its picture; a page without one is not made to be shared, and says nothing to other sites. */
  card?: PageCard;
}

/**
 * What a page says of itself to other sites, as pairs of property and content. Full addresses are left out while the site
 * has none of its own: nobody could follow them.
 */
export function openGraphOf({
  locale,
  title,
  siteName,
  canonical,
  card,
}: PageAddress & { locale: Locale; title: string; siteName: string }): [string, string][] {
  if (!card) return [];
  const hasOrigin = new URL(canonical).origin !== defaultOrigin;
  return [
    ['og:type', 'website'],
    ['og:site_name', siteName],
    ['og:title', title],
    ['og:locale', languages[locale].tags.openGraph],
    ...(hasOrigin ? addressed(canonical, card) : []),
  ];
}

function addressed(canonical: string, card: PageCard): [string, string][] {
  return [
    ['og:url', canonical],
    ['og:image', card.href],
    ['og:image:width', card.width],
    ['og:image:height', card.height],
    ['og:image:alt', card.alt],
  ];
}

/** The picture of a page on other sites. */
export interface PageCard {
  href: string;
  width: string;
  height: string;
  /** The words on it. */
  alt: string;
}

/** The picture of the pages of an audience with a drawing, which src/downloads/data-download.ts lists among the files. */
export function cardOf(
  locale: Locale,
  audience: Audience,
  origin: string,
  drawing: string = audienceLooks[audience].drawing,
): PageCard {
  const t = translator(locale);
  return {
    href: new URL(`/downloads/${cardFile(locale, audience, drawing)}`, origin).href,
    width: '1200',
    height: '630',
    alt: `${t(`card.${audience}`)} ${t('hotline.call')}.`,
  };
}

/** The name of the file of that picture. */
export function cardFile(locale: Locale, audience: Audience, drawing: string): string {
  const name = translator(locale)(`downloads.packFile.${audience}`);
  const own = drawing === audienceLooks[audience].drawing ? '' : `-${drawing}`;
  return `${name}${own}-1200x630-${locale}.png`;
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
    url: page.url,
    inLanguage: page.locale,
    lastReviewed: page.reviewed.toISOString().slice(0, 10),
    isPartOf: { '@type': 'WebSite', name: page.siteName },
    mentions: {
      '@type': 'ContactPoint',
      name: hotline.name[page.locale],
      telephone: [phoneOf(hotline).shown, phoneOf(hotline, 'abroad').shown],
      areaServed: 'AZ',
    },
  }).replaceAll('<', '\\u003c');
}
