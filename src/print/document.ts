import type { Root } from 'mdast';
import { type BookletFile, type PageFile, type World } from '../checks/world.ts';
import { formatDay, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { entryOf } from '../model/catalog.ts';
import { numbersFor } from '../model/numbers.ts';
import { hotlineId, phoneOf } from '../model/phone.ts';
import type { BookletData } from '../schemas/booklet.ts';
import { convert, partsOf, PrintError, type PrintSource } from './convert.ts';
import { glassesOf, starPoints } from './lattice-shapes.ts';
import { paletteOf, type Variant } from './palette.ts';
import type { PrintBlock, PrintContext, PrintData } from './print-tree.ts';
import { qrOf, type Qr } from './qr.ts';

/** What a template receives: the whole document as one value, ready to be drawn. */
export type PrintDocument = Record<string, unknown>;

/** A piece of print in one language, as read and checked. */
export interface Booklet extends BookletFile {
  head: BookletData;
  body: Root;
}

/** What a document is made for, and where its links lead. */
export interface Setting {
  variant: Variant;
  /** The public origin of the site, such as `https://insan-alveri.example`. */
  origin: string;
  /** The address in the QR code, from the root of the site. */
  qrPath: string;
}

/** The contacts on the back of every booklet, in the order of the facts' recommended cards. */
const backNumbers = [
  ['trafficking', 'hotline-152', 'inside'],
  ['abroad', 'hotline-152', 'abroad'],
  ['danger', 'emergency-112', 'inside'],
  ['police', 'police-102', 'inside'],
  ['child', 'child-116111', 'inside'],
  ['work', 'labour-142', 'inside'],
  ['foreigner', 'migration-919', 'inside'],
] as const;

/** What every piece of print knows: colours, numbers, QR code, words around the text. */
export function frameOf(world: World, booklet: Booklet, { variant, origin, qrPath }: Setting): PrintDocument {
  const { locale, head } = booklet;
  const t = translator(locale);
  const audience = head.audience[0] ?? 'everyone';
  const hotline = entryOf('contact', world.catalog.contacts, hotlineId);
  const strings = [
    'contents',
    'imprint',
    'reviewed',
    'sources',
    'notes',
    'slips',
    'numbers',
    'scan',
  ] as const;
  const words = ['notOfficial', 'abroad', 'free', 'cut'] as const;
  return {
    kind: head.kind,
    variant,
    lang: locale,
    title: head.title,
    subtitle: head.subtitle,
    audience: t(`audience.${audience}`),
    palette: paletteOf(audience, variant),
    star: starPoints,
    glasses: { cover: glassesOf(booklet.id, 10, 7), small: glassesOf(booklet.id, 6, 6) },
    columns: { cover: 10, small: 6 },
    reviewed: formatDay(locale, head.reviewed),
    strings: Object.fromEntries([...strings, ...words].map((key) => [key, t(`print.${key}`)])),
    hotline: { short: phoneOf(hotline).shown, abroad: phoneOf(hotline, 'abroad').shown },
    numbers: backNumbers.map(([name, id, from]) => {
      const { shown, href } = phoneOf(entryOf('contact', world.catalog.contacts, id), from);
      return { name: t(`print.${name}`), v: shown, href };
    }),
    qr: drawQr(qrOf(new URL(qrPath, origin).href)),
    sample: isSample(origin) ? t('print.sample') : null,
    showRefs: false,
    narrow: false,
  };
}

/** Without a real origin every QR code is a sample (design: addresses that are promises). */
export function isSample(origin: string): boolean {
  return new URL(origin).hostname.endsWith('.example');
}

function drawQr({ address, modules }: Qr) {
  return {
    address,
    shown: address.replace(/^https:\/\//, '').replace(/\/$/, ''),
    modules: modules.map(runsOf),
  };
}

/** The dark runs of a row as [first module, length]. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, index) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index) last[1] += 1;
    else runs.push([index, 1]);
  });
  return runs;
}

/** A text that goes into a document, with what it says before its first heading. */
export interface Chapter {
  /** The heading of the chapter; undefined for a section that brings its own. */
  title: string | undefined;
  blocks: PrintBlock[];
}

/** The chapters of a booklet in order, and the sources that they name, numbered by first use. */
export function chaptersOf(
  world: World,
  booklet: Booklet,
  origin: string,
): { chapters: Chapter[]; sources: string[] } {
  const used: string[] = [];
  const base = contextOf(world, booklet.locale, used);
  const own = partsOf(booklet.body);
  const wanted =
    booklet.head.chapters.length > 0
      ? booklet.head.chapters
      : own.slice(1).map((_, index) => ({ own: index + 1, page: undefined, parts: undefined }));
  const chapters = wanted.map(({ own: number, page, parts }, index) => {
    if (number !== undefined) {
      const part = own[number];
      const at = `${booklet.file}:${booklet.lineOf(['chapters', index])}`;
      if (!part)
        throw new PrintError(
          `${at} there is no ## number ${number} in this file → write it, or name another`,
        );
      return { title: undefined, blocks: convert(part, sourceOf(world, booklet, -1, origin), base) };
    }
    return takenChapter(world, booklet, pageFile(world, booklet, page ?? '', index), parts, origin, base);
  });
  return { chapters, sources: used.map((id) => sourceLine(world, booklet.locale, id)) };
}

function takenChapter(
  world: World,
  booklet: Booklet,
  page: PageFile,
  parts: readonly number[] | undefined,
  origin: string,
  base: Omit<PrintContext, 'blocks' | 'inline'>,
): Chapter {
  const all = page.body ? partsOf(page.body) : [];
  const taken = parts ?? all.map((_, index) => index);
  const nodes = taken.flatMap((index) => {
    const part = all[index];
    if (!part) {
      throw new PrintError(
        `${booklet.file}:1 the page ${page.id} has no part ${index} → it has 0 to ${all.length - 1}`,
      );
    }
    return part;
  });
  const blocks = convert(nodes, sourceOf(world, page, 0, origin), base);
  const [first, ...rest] = blocks;
  const led: PrintBlock[] = first?.t === 'p' ? [{ ...first, t: 'lead' }, ...rest] : blocks;
  return { title: page.head?.title, blocks: led };
}

function pageFile(world: World, booklet: Booklet, id: string, index: number): PageFile {
  const page = world.pages.find((one) => one.locale === booklet.locale && one.id === id);
  if (page) return page;
  const at = `${booklet.file}:${booklet.lineOf(['chapters', index])}`;
  throw new PrintError(
    `${at} there is no page “${id}” → use the file name of a page in content/pages/${booklet.locale}/`,
  );
}

/** Where a text of the world is printed from, and where its links lead. */
export function sourceOf(
  world: World,
  text: { file: string; locale: Locale },
  lift: number,
  origin: string,
): PrintSource {
  return {
    file: text.file,
    lift,
    href: (url) => {
      const [, id, anchor = ''] = url.match(/^page:([a-z0-9-]+)(#.*)?$/) ?? [];
      if (id === undefined) return url;
      const page = world.pages.find((one) => one.locale === text.locale && one.id === id);
      return new URL(`/${text.locale}/${page?.head?.path ?? ''}/${anchor}`, origin).href;
    },
  };
}

/** What print forms may ask; `used` gathers the sources that they name. */
export function contextOf(
  world: World,
  locale: Locale,
  used: string[],
): Omit<PrintContext, 'blocks' | 'inline'> {
  const t = translator(locale);
  return {
    locale,
    t: (key) => String(t(key as never)),
    refs: (ids) =>
      ids.map((id) => {
        if (!used.includes(id)) used.push(id);
        return used.indexOf(id) + 1;
      }),
    data: dataOf(world, locale),
  };
}

function dataOf(world: World, locale: Locale): PrintData {
  const { catalog } = world;
  return {
    phone: (id, from) => {
      const { shown, href } = phoneOf(entryOf('contact', catalog.contacts, id), from);
      return { v: shown, href };
    },
    numbers: (situation) =>
      numbersFor(catalog, locale, situation).map(({ title, rows }) => ({
        title,
        rows: rows.map(({ name, purpose, phones }) => ({
          name,
          purpose,
          phones: phones.map(({ shown, href }) => ({ v: shown, href })),
        })),
      })),
    chart: (id) => {
      const { title, note, rows } = entryOf('statistic', catalog.statistics, id);
      const longest = Math.max(...rows.map((row) => row.value));
      return {
        title: title[locale],
        note: note[locale],
        rows: rows.map((row) => ({
          label: row.label[locale],
          value: formatNumber(locale, row.value),
          percent: Math.round((row.value / longest) * 100),
          sources: row.sources,
        })),
      };
    },
  };
}

/** A source as the list at the end of a document shows it. */
export function sourceLine(world: World, locale: Locale, id: string): string {
  const source = entryOf('source', world.catalog.sources, id);
  const year = source.date === 'undated' ? [] : [source.date.slice(0, 4)];
  return [source.title[locale], source.publisher[locale], ...year].join(', ');
}

/** The booklets of a world that were read without fault. */
export function bookletsOf(world: World): Booklet[] {
  return world.booklets.flatMap((one) => (one.head && one.body ? [one as Booklet] : []));
}
