import { firstLocale, locales, type Locale, type Localized } from '../i18n/locales.ts';
import type { Checkpoint } from '../content/schemas/checkpoint.ts';
import { translator } from '../i18n/translator.ts';
import type { QrBlock } from '../content/schemas/qr-block.ts';
import type { Source } from '../content/schemas/source.ts';
import { entryOf } from '../content/catalog.ts';
import { phoneOf, type Phone } from './phone.ts';
import { makeReference } from './reference.ts';
import { pageOf, type Site } from './site.ts';

/** The text of the page behind the QR codes in one language. */
export interface QrSection {
  locale: Locale;
  /** The name of the checkpoint whose poster led here; undefined on `/q/`. */
  place: string | undefined;
  blocks: {
    id: string;
    title: string;
    lines: string[];
    /** Words to show to somebody on the screen: in the language of the country first, then in the reader's own. */
    show: { lang: Locale; words: string }[];
    calls: { name: string; phone: Phone }[];
    links: { text: string; url: string }[];
    sources: { text: string; url: string }[];
  }[];
}

/** The page behind the QR codes: one section a language, for one checkpoint or for all of them. */
export function qrSectionsOf(site: Site, checkpoint?: Checkpoint): QrSection[] {
  return locales.map((locale) => ({
    locale,
    place: checkpoint?.name[locale],
    blocks: site.catalog.qrBlocks.map((block) => blockOf(site, locale, block)),
  }));
}

/** The address of the page behind a QR code, from the root of the site; it is printed and never changes. */
export function qrPathOf(checkpoint?: Pick<Checkpoint, 'id'>): string {
  return checkpoint ? `/q/${checkpoint.id}/` : '/q/';
}

/** Tells whether an address stands in a printed code: its page answers there for good, under a former name too. */
export function isQrPath(path: string): boolean {
  return path.startsWith('/q/');
}

/** The addresses of the pages of all checkpoints, those included that a checkpoint had once. */
export function qrPathsOf({ catalog, redirects }: Site): string[] {
  const former = redirects.map(({ from }) => from).filter(isQrPath);
  return [...new Set([...catalog.checkpoints.map((checkpoint) => qrPathOf(checkpoint)), ...former])];
}

/** The checkpoint of an address, present or former; undefined where the page is for every place. */
export function checkpointAt({ catalog, redirects }: Site, path: string): Checkpoint | undefined {
  const now = redirects.find(({ from }) => from === path)?.to ?? path;
  return catalog.checkpoints.find((checkpoint) => qrPathOf(checkpoint) === now);
}

function blockOf(site: Site, locale: Locale, block: QrBlock): QrSection['blocks'][number] {
  const text = (value: Localized) => value[locale];
  return {
    id: block.id,
    title: text(block.title),
    lines: block.lines.map(text),
    show: showOf(block, locale),
    calls: block.contacts.map((id) => {
      const contact = entryOf('contact', site.catalog.contacts, id);
      return { name: contact.name[locale], phone: phoneOf(contact) };
    }),
    links: block.pages.map((id) => {
      const page = pageOf(site, locale, id);
      return { text: page.short, url: page.url };
    }),
    sources: block.sources.map((id) => {
      const source = entryOf('source', site.catalog.sources, id);
      return { text: sourceText(source, locale), url: pageOf(site, locale, 'sources').url };
    }),
  };
}

function showOf({ show }: QrBlock, locale: Locale): { lang: Locale; words: string }[] {
  if (!show) return [];
  return [...new Set([firstLocale, locale])].map((lang) => ({ lang, words: show[lang] }));
}

/** Names a source with its year, once. */
function sourceText(source: Source, locale: Locale): string {
  const t = translator(locale);
  const { title, year = t('page.undated') } = makeReference(source, locale, 1);
  return title.includes(year) ? t('qr.sourceDated', { title }) : t('qr.source', { title, year });
}
