import type { Locale } from '../i18n/locales.ts';
import type { Page } from './page.ts';
import { pagesIn, type Site } from './site.ts';

const groups = {
  help: ['help', 'rights', 'if-you-suspect', 'signs', 'questions', 'easy-read'],
  whom: [
    'travellers',
    'work-abroad',
    'schools',
    'tourism',
    'checkpoints',
    'employers',
    'media',
    'health-workers',
  ],
  know: ['what-is-trafficking', 'forced-labour', 'myths', 'law', 'statistics', 'campaign', 'downloads'],
} as const;

const header = ['help', 'signs', 'travellers', 'work-abroad', 'schools', 'downloads'] as const;
const footer = [
  'downloads',
  'plan',
  'about',
  'sources',
  'glossary',
  'a-z',
  'privacy',
  'accessibility',
] as const;

/** The pages of all menus, and the search that every page names beside them. */
export const menuPageIds: readonly string[] = [
  ...Object.values(groups).flat(),
  ...header,
  ...footer,
  'search',
];

/** A group of the menu: the key of its name in the strings, and its pages. */
export interface MenuGroup {
  key: keyof typeof groups;
  pages: Page[];
}

/** The menu in one language; a page that is not written yet is left out, in every language alike. */
export function menuIn(site: Site, locale: Locale): MenuGroup[] {
  return (Object.keys(groups) as (keyof typeof groups)[]).map((key) => ({
    key,
    pages: pagesNamed(site, locale, groups[key]),
  }));
}

/** The few pages that a wide header names beside the menu. */
export function headerPagesIn(site: Site, locale: Locale): Page[] {
  return pagesNamed(site, locale, header);
}

/** The pages that every footer names. */
export function footerPagesIn(site: Site, locale: Locale): Page[] {
  return pagesNamed(site, locale, footer);
}

function pagesNamed(site: Site, locale: Locale, ids: readonly string[]): Page[] {
  const pages = pagesIn(site, locale);
  return ids.flatMap((id) => pages.find((page) => page.id === id) ?? []);
}
