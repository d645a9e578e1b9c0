import { digestOf } from '../cache/build-cache.ts';
import { attributesOfKind } from '../content/closed-set.ts';
import { dateLineOf, lawIn } from '../content/date-line.ts';
import { drawingsOfItems } from '../content/drawings-of-items.ts';
import { attributesOf, idsOf, isComponent, placesIn, type Component } from '../content/nodes.ts';
import type { SiteContent, TextFile } from '../content/site-content.ts';
import { audienceLooks } from '../design/audiences.ts';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { evaluationTexts } from '../print/documents/evaluation-text.ts';
import { planIn } from '../site/action-plan.ts';
import { filmsIn } from '../site/film.ts';
import { lessonFileOf, lessonGroups, isLesson } from '../site/lesson.ts';
import { siteOf } from '../site/load-site.ts';
import { nameIndexIn } from '../site/name-index.ts';
import { nextStepsOf } from '../site/next-step.ts';
import { numberChecks } from '../site/number-checks.ts';
import { numbersFor } from '../site/numbers.ts';
import type { Page } from '../site/page.ts';
import { hotlineId, phoneOf } from '../site/phone.ts';
import { publicContacts } from '../site/public-data.ts';
import { checkpointAt, qrPathOf, qrPathsOf, qrSectionsOf } from '../site/qr-page.ts';
import { referencesOf } from '../site/reference.ts';
import { sourceRowsIn } from '../site/source-list.ts';

/**
 * The addresses at which something of content/data/ stands otherwise than before: in the frame of the page, in its text, or
 * in a row of law on which its facts rest. Where a page is missing that others need, what is missing stands alone.
 */
export function pagesOfChangedData(before: SiteContent, now: SiteContent): string[] {
  try {
    const [old, own] = [dataAtAddresses(before), dataAtAddresses(now)];
    return [...new Set([...own.keys(), ...old.keys()])].filter(
      (address) => digestAt(old.get(address)) !== digestAt(own.get(address)),
    );
  } catch (error) {
    return [(error as Error).message];
  }
}

/** A page is read when it is asked for; what cannot be shown yet is told by the check, and differs by its message. */
function digestAt(data: (() => unknown) | undefined): string {
  try {
    return data ? digestOf(JSON.stringify(data())) : '';
  } catch (error) {
    return String(error);
  }
}

function dataAtAddresses(content: SiteContent): Map<string, () => unknown> {
  const site = siteOf(content);
  const atEvery = () => locales.map((locale) => frameOf(content, locale));
  return new Map<string, () => unknown>([
    ['/', atEvery],
    ...site.pages.map((page) => [page.url, () => dataOn(content, page)] as const),
    ...[qrPathOf(), ...qrPathsOf(site)].map(
      (path) => [path, () => [atEvery(), qrSectionsOf(site, checkpointAt(site, path))]] as const,
    ),
    ['/data/contacts.json', () => publicContacts(content.catalog.contacts)],
  ]);
}

/** The number and the exit stand on every page. */
function frameOf(content: SiteContent, locale: Locale): unknown {
  const hotline = content.catalog.contacts.find(({ id }) => id === hotlineId);
  const phones = hotline && [phoneOf(hotline), phoneOf(hotline, 'abroad')];
  return [phones, content.settings?.data.exit[locale]];
}

function dataOn(content: SiteContent, page: Page): unknown {
  const site = siteOf(content);
  const text = textOf(content, page);
  const { catalog } = content;
  const ownDrawing = page.drawing ?? audienceLooks[page.pane].drawing;
  return [
    frameOf(content, page.locale),
    nextStepsOf(site, page),
    referencesOf(site, page),
    entriesIn(page.locale, catalog.drawings, [ownDrawing]),
    page.film && page.film.frames.map(({ drawing }) => entriesIn(page.locale, catalog.drawings, [drawing])),
    text && [dateLineOf(catalog, lawIn(text), page.locale), entriesIn(page.locale, catalog.law, lawIn(text))],
    text && placesIn(text).map(({ node }) => (isComponent(node) ? dataIn(content, page, node) : null)),
  ];
}

function textOf(content: SiteContent, page: Page): TextFile | undefined {
  const [texts, id] = isLesson(page) ? [content.lessons, lessonFileOf(page)] : [content.pages, page.id];
  return (texts as readonly TextFile[]).find((one) => one.locale === page.locale && one.id === id);
}

/** What a component shows of the data: the entries that it names, and the lists that it is made of. */
function dataIn(content: SiteContent, page: Page, node: Component): unknown {
  const { locale } = page;
  const { contacts, statistics, glossary, drawings } = content.catalog;
  const abroad = attributesOf(node).abroad === undefined ? 'inside' : 'abroad';
  return [
    contacts.filter(({ id }) => idsOf(node, 'contact').includes(id)).map((one) => phoneOf(one, abroad)),
    idsOf(node, 'situation').map((id) => numbersFor(content.catalog, locale, id)),
    entriesIn(locale, statistics, idsOf(node, 'statistic')),
    entriesIn(locale, glossary, idsOf(node, 'term')),
    entriesIn(locale, drawings, drawingsNamed(node)),
    lists[node.name ?? '']?.(content, page),
  ];
}

function drawingsNamed(node: Component): string[] {
  const value = (name: string) => String(attributesOf(node)[name] ?? '');
  return [
    ...idsOf(node, 'drawing'),
    ...attributesOfKind(node.name, 'drawings').flatMap((name) => drawingsOfItems(value(name))),
  ].filter((id) => id !== undefined);
}

/** What the components show that are made of whole lists. */
const lists: Readonly<Record<string, (content: SiteContent, page: Page) => unknown>> = {
  NumberChecks: ({ catalog }, { locale }) => numberChecks(catalog, locale),
  GlossaryList: ({ catalog }, { locale }) => [
    ofLocale(locale, catalog.glossary),
    catalog.glossary.map(({ term }) => term),
  ],
  PageIndex: (content, { locale }) => nameIndexIn(siteOf(content), locale),
  SourceList: (content, { locale }) => sourceRowsIn(siteOf(content), locale).map((row) => row.reference),
  Measures: (content, { locale }) => {
    const { section, items } = planIn(siteOf(content), locale);
    return [...section, ...items].map(({ pages, ...row }) => [row, pages.map(({ short }) => short)]);
  },
  Search: ({ catalog }, { locale }) => ofLocale(locale, catalog.synonyms),
  EvaluationFiles: (content, { locale }) => evaluationTexts(content, locale),
  EvaluationQuestions: (content, { locale }) => evaluationTexts(content, locale),
  EvaluationAnswers: (content, { locale }) => evaluationTexts(content, locale),
  HotlineBoxes: ({ catalog }) => hotlineIn(catalog.contacts),
  WebBanners: ({ catalog }) => hotlineIn(catalog.contacts),
  MailSignature: ({ catalog }) => hotlineIn(catalog.contacts),
  DataFields: ({ catalog }) => hotlineIn(catalog.contacts),
  Lessons: (content, { locale, id }) =>
    lessonGroups(siteOf(content), locale, id).map(({ band, lessons }) => [band, lessons]),
  Films: (content, { locale }) =>
    filmsIn(siteOf(content), locale).map(({ title, summary }) => [title, summary]),
};

function hotlineIn(contacts: SiteContent['catalog']['contacts']): unknown {
  return publicContacts(contacts).find(({ id }) => id === hotlineId);
}

function entriesIn(locale: Locale, entries: readonly { id: string }[], ids: readonly string[]): unknown {
  return ofLocale(
    locale,
    ids.map((id) => entries.find((one) => one.id === id)),
  );
}

/** A value as one language has it: of words that stand in all of them, its own. */
function ofLocale(locale: Locale, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => ofLocale(locale, one));
  if (typeof value !== 'object' || value === null) return value;
  if (locale in value && Object.keys(value).every(isLocale))
    return (value as Record<Locale, unknown>)[locale];
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, ofLocale(locale, one)]));
}
