import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cached, digestOf } from '../cache/build-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { downloadKinds } from '../content/download-kinds.ts';
import { stemsOfPhrase } from './words/phrase.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { familyPageId } from '../content/download-pages.ts';
import { isFilm } from '../site/film.ts';
import { isLesson } from '../site/lesson.ts';
import type { Page } from '../site/page.ts';
import { shownNumbers } from '../site/phone.ts';
import type { Catalog } from '../content/catalog.ts';
import { indexFiles } from './indexing/index-files.ts';
import { sectionsOf, type PageSection } from './indexing/page-text.ts';
import { closePagefind, keptIndex } from './indexing/pagefind-index.ts';
import { makeRecords, type ListedDownload, type RecordNames, type Records } from './indexing/records.ts';
import type { SynonymRule } from './query/terms.ts';

/** Writes the search index of every language beside the built pages; stops the build when Pagefind reports a fault. */
export function searchIndex(pages: readonly Page[], catalog: Catalog): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // While Pagefind, a program of its own, indexes one language, the pages of the next are read.
        const writing = locales.map(async (locale) => {
          const records = recordsIn(folder, locale, pages, catalog);
          await writeIndex(folder, locale, records, catalog);
          logger.info(`${locale}: ${records.records.length} records indexed`);
        });
        await Promise.all(writing).finally(closePagefind);
      },
    },
  };
}

/** The records of a language, read from the built pages and what stands beside them. */
export function recordsIn(
  folder: string,
  locale: Locale,
  pages: readonly Page[],
  { glossary }: Pick<Catalog, 'glossary'>,
): Records {
  const sources = pages
    .filter((page) => page.locale === locale)
    .map((page) => ({
      ...page,
      kind: kindOf(page),
      sections: keptSections(readFileSync(join(folder, page.url, 'index.html'), 'utf8')),
    }));
  const list = join(folder, 'data/downloads.json');
  const downloads: ListedDownload[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  const urlOf = (id: string) => sources.find((one) => one.id === id)?.url ?? '';
  const at = {
    terms: urlOf('glossary'),
    downloads: ({ kind, checkpoint, page }: ListedDownload) => {
      if (checkpoint !== undefined) return urlOf(familyPageId(downloadKinds[kind].family));
      return downloadKinds[kind].from === 'quizzes' ? urlOf(page) : undefined;
    },
  };
  return makeRecords(locale, namesIn(locale), sources, at.terms === '' ? [] : glossary, at, downloads);
}

/** Of the pages that were built before, most are what they were. */
function keptSections(html: string): PageSection[] {
  const digest = digestOf(sourceDigest('src/search/indexing/page-text.ts'), html);
  const kept = cached('search', digest, () => Buffer.from(JSON.stringify(sectionsOf(html))));
  return JSON.parse(kept.toString()) as PageSection[];
}

function kindOf(page: Page): 'page' | 'lesson' | 'film' {
  if (isLesson(page)) return 'lesson';
  return isFilm(page) ? 'film' : 'page';
}

async function writeIndex(folder: string, locale: Locale, records: Records, catalog: Catalog): Promise<void> {
  const index = await keptIndex(locale, records.records);
  const synonyms = synonymRulesOf(catalog, locale, records);
  const numbers = { shown: shownNumbers(catalog.contacts), hit: pageHit(records, 'help') };
  for (const [address, bytes] of indexFiles(locale, records, index, synonyms, numbers)) {
    writeAt(join(folder, address), bytes);
  }
}

/** What people say for the words of the site, with the places of the hits that answer it. */
function synonymRulesOf({ synonyms }: Catalog, locale: Locale, records: Records): SynonymRule[] {
  return synonyms.map(({ say, means, kind, pages }) => ({
    say: say[locale].map((phrase) => stemsOfPhrase(locale, phrase)),
    means: (means?.[locale] ?? []).flatMap((words) => stemsOfPhrase(locale, words)),
    kind,
    hits: pages.map((id) => pageHit(records, id)),
  }));
}

function pageHit({ hits }: Records, id: string): number {
  return hits.findIndex((hit) => hit.id === id);
}

function namesIn(locale: Locale): RecordNames {
  const t = translator(locale);
  return {
    page: t('search.kinds.page'),
    lesson: t('search.kinds.lesson'),
    film: t('search.kinds.film'),
    term: t('index.term'),
    places: t('downloads.checkpoints'),
    kind: (kind) => t(`downloads.kinds.${kind}`),
    audience: (audience) => t(`audience.${audience as 'everyone'}`),
  };
}

function writeAt(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
