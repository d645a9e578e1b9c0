import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatBytes, formatNumber } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** What a built site weighs, in bytes as a server sends them. */
export interface ByteBudget {
  /** A content page by itself, on average and the heaviest. */
  mean: number;
  heaviest: number;
  /** The first page with all that it asks for before the reader does anything. */
  visit: number;
  /** The program and the index of the search, which are fetched when somebody uses it. */
  search: number;
  /** All drawings together, and how many there are. */
  drawings: number;
  drawingCount: number;
}

/** Measures a built site whose compressed copies are written. */
function byteBudgetOf(site: string, locale: Locale): ByteBudget {
  const pages: { id: string; locale: Locale; url: string }[] = JSON.parse(
    readFileSync(join(site, 'data/pages.json'), 'utf8'),
  );
  const own = (id: string) => fileOf(pages.find((page) => page.id === id && page.locale === locale)?.url);
  const weights = pages.map(({ url }) => sentBytes(site, fileOf(url)));
  const drawings = namesIn(join(site, 'drawings')).filter((name) => name.endsWith('.svg'));
  const sum = (files: readonly string[]) => files.reduce((all, file) => all + sentBytes(site, file), 0);
  return {
    mean: Math.round(weights.reduce((all, one) => all + one, 0) / weights.length),
    heaviest: Math.max(...weights),
    visit: sum([own('home'), ...fetchedBy(site, own('home'))]),
    search: sum([...searchFiles(site, locale), ...programsIn(site, own('search'))]),
    drawings: sum(drawings.map((name) => `drawings/${name}`)),
    drawingCount: drawings.length,
  };
}

/** Writes the figures of a built site into the places that its pages keep for them; gives the paths of these pages. */
export function writeByteBudget(site: string): string[] {
  const places = locales.flatMap((locale) =>
    namesIn(join(site, locale)).map((name) => ({ locale, file: join(site, locale, name, 'index.html') })),
  );
  const found = places.filter(
    ({ file }) => existsSync(file) && readFileSync(file, 'utf8').includes('data-weighs'),
  );
  for (const { locale, file } of found) {
    const budget = byteBudgetOf(site, locale);
    const html = readFileSync(file, 'utf8').replace(
      /(<b data-weighs="(\w+)">)[^<]*/g,
      (_, tag: string, name: keyof ByteBudget) => tag + shown(locale, name, budget[name]),
    );
    writeFileSync(file, html);
  }
  return found.map(({ file }) => relative(site, file));
}

/** A figure as readers read it. */
export function shown(locale: Locale, name: keyof ByteBudget, value: number): string {
  return name === 'drawingCount' ? formatNumber(locale, value) : formatBytes(locale, value, 1);
}

function fileOf(url = ''): string {
  return `${new URL(url, 'https://site.example').pathname.slice(1)}index.html`;
}

/** The bytes of a file as it is sent: of its compressed copy, where there is one. */
function sentBytes(site: string, file: string): number {
  const packed = join(site, `${file}.br`);
  return statSync(existsSync(packed) ? packed : join(site, file)).size;
}

/** What a page asks for at once: its scripts, its icon and the pictures it does not put off. */
function fetchedBy(site: string, page: string): string[] {
  const html = readFileSync(join(site, page), 'utf8');
  const tags = html.match(/<(?:script|img|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => !/loading="?lazy/.test(tag) && (!tag.startsWith('<link') || /rel="?icon/.test(tag)))
    .flatMap((tag) => /\b(?:src|href)="?\/([^"\s>#]+)/.exec(tag)?.[1] ?? []);
}

function programsIn(site: string, page: string): string[] {
  return [...new Set(readFileSync(join(site, page), 'utf8').match(/_astro\/program\.[\w.-]+\.js/g))];
}

function searchFiles(site: string, locale: Locale): string[] {
  const folder = `search/${locale}`;
  const files = readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
