import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { isLocale, type Locale } from './i18n/locales.ts';
import { anchorsOf, type Heading } from './model/contents.ts';
import { isLesson, lessonAsPage, lessonFileOf } from './model/lesson.ts';
import type { Page, PageEntry } from './model/page.ts';
import { makeSite, pageAt, type Site } from './model/site.ts';

let made: Promise<Site> | undefined;

/** The whole site, read once a build from the collections; afresh each time in dev, so that edits show. */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  made ??= readSite();
  return made;
}

/**
 * The page at whose address a component is being rendered.
 * @throws when the address is not one of a content page.
 */
export async function currentPage(url: URL): Promise<Page> {
  const page = pageAt(await loadSite(), url.pathname);
  if (!page) throw new Error(`${url.pathname} is not the address of a content page`);
  return page;
}

/** The id of each heading of a page, by the slug of its text: the slug of the same heading in English. */
export async function headingIds(page: Page): Promise<ReadonlyMap<string, string>> {
  return anchorsOf(await headingsOf(page.locale, page), await headingsOf('en', page));
}

async function headingsOf(locale: Locale, page: Page): Promise<Heading[]> {
  const entry = isLesson(page)
    ? await getEntry('lessons', `${locale}/${lessonFileOf(page)}`)
    : await getEntry('pages', `${locale}/${page.id}`);
  return entry ? (await render(entry)).headings : [];
}

async function readSite(): Promise<Site> {
  return makeSite([...(await readPages()), ...(await readLessons())], {
    contacts: await readData('contacts'),
    situations: await readData('situations'),
    measures: await readData('measures'),
    bodies: await readData('bodies'),
    sources: await readData('sources'),
    statistics: await readData('statistics'),
    checkpoints: await readData('checkpoints'),
    qrBlocks: await readData('qrBlocks'),
    glossary: await readData('glossary'),
    calendar: await readData('calendar'),
    synonyms: await readData('synonyms'),
    forms: await readData('forms'),
    law: await readData('law'),
    lawDates: await readData('lawDates'),
    repealed: await readData('repealed'),
  });
}

async function readData<K extends Exclude<CollectionKey, 'pages' | 'lessons'>>(
  name: K,
): Promise<CollectionEntry<K>['data'][]> {
  const entries: { data: CollectionEntry<K>['data'] }[] = await getCollection(name);
  return entries.map((entry) => entry.data).sort((a, b) => a.order - b.order);
}

async function readPages(): Promise<PageEntry[]> {
  const entries = await getCollection('pages');
  return inOrder(entries.map(({ id, data }) => ({ ...identityOf('pages', id), data })));
}

async function readLessons(): Promise<PageEntry[]> {
  const entries = await getCollection('lessons');
  return inOrder(entries.map(({ id, data }) => lessonAsPage({ ...identityOf('lessons', id), head: data })));
}

function identityOf(folder: string, entry: string): { locale: Locale; id: string } {
  const [locale, id] = entry.split('/');
  if (!isLocale(locale) || id === undefined)
    throw new Error(`content/${folder}/${entry}: put the file into az, ru or en`);
  return { locale, id };
}

function inOrder(entries: PageEntry[]): PageEntry[] {
  return entries.sort((a, b) => `${a.locale}/${a.id}`.localeCompare(`${b.locale}/${b.id}`, 'en'));
}
