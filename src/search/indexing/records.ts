import type { Locale } from '../../i18n/locales.ts';
import { downloadKinds, type DownloadKind } from '../../content/download-kinds.ts';
import type { GlossaryTerm } from '../../content/schemas/glossary-term.ts';
import type { PageSection } from './page-text.ts';

/** The kinds that readers can choose between. */
export const kinds = ['page', 'booklet', 'lesson', 'film', 'term'] as const;
/** What a result is. */
export type ResultKind = (typeof kinds)[number];

/** One thing that can be found: a page, a part of a page, a term or a file for download. */
export interface SearchRecord {
  /** Its place in the list of hits, and after a dot its section: `3`, `3.2`. */
  id: string;
  title: string;
  text: string;
  /** Words that it is found by and that are not shown. */
  hidden: string;
}

/** A row of results, as the search page shows it; a page holds its sections. */
export interface Hit {
  /** Its identity: of a page, a term or a download. */
  id: string;
  url: string;
  kind: ResultKind;
  /** The name of its kind, for the badge. */
  badge: string;
  title: string;
  /** What is shown when no text of it holds the words. */
  text: string;
  sections: PageSection[];
  audience: readonly string[];
  /** Words that it is found by and that are not shown. */
  hidden?: string;
}

/** A page, ready to be recorded. */
export interface PageSource {
  id: string;
  url: string;
  title: string;
  short: string;
  summary: string;
  audience: readonly string[];
  sections: PageSection[];
  /** What sort of page it is. */
  kind: 'page' | 'lesson' | 'film';
}

/** A file for download as `/data/downloads.json` lists it. */
export interface ListedDownload {
  id: string;
  locale: Locale | 'mul';
  kind: DownloadKind;
  use: string;
  paper: string;
  url: string;
  /** The checkpoint whose name stands on it. */
  checkpoint?: string;
  /** The page under which it is offered. */
  page: string;
  audience: readonly string[];
  title: Partial<Record<Locale, string>>;
  subtitle: Partial<Record<Locale, string>>;
}

/** What the site calls kinds, audiences and packs, in one language. */
export interface RecordNames {
  page: string;
  lesson: string;
  film: string;
  term: string;
  /** What the posters for all checkpoints are called together. */
  places: string;
  kind: (kind: DownloadKind) => string;
  audience: (audience: string) => string;
}

/** The hits of one language with the records they are found by. */
export interface Records {
  hits: Hit[];
  records: SearchRecord[];
}

/** Makes the records of a language: for each page one and one a section, for each term one, for each piece of print one. */
export function makeRecords(
  locale: Locale,
  names: RecordNames,
  pages: readonly PageSource[],
  terms: readonly GlossaryTerm[],
  /** Where the terms stand, and where the list stands in which a piece is chosen; undefined for one that needs no choice. */
  at: { terms: string; downloads: (download: ListedDownload) => string | undefined },
  downloads: readonly ListedDownload[],
): Records {
  const hits: Hit[] = [
    ...pages.map((page) => hitOfPage(names, page)),
    ...terms.map((term) => hitOfTerm(locale, names, term, at.terms)),
    ...piecesOf(locale, downloads).map((files) => hitOfDownload(locale, names, files, at.downloads)),
  ];
  const hidden = new Map(pages.map((page) => [page.id, page.short]));
  return { hits, records: hits.flatMap((hit, index) => recordsOf(hit, index, hidden)) };
}

function hitOfPage(names: RecordNames, page: PageSource): Hit {
  const { id, url, title, sections, audience, kind } = page;
  return { id, url, kind, badge: names[kind], title, text: page.summary, sections, audience };
}

function recordsOf(hit: Hit, index: number, hidden: ReadonlyMap<string, string>): SearchRecord[] {
  const [lead, ...sections] = hit.sections;
  const own = {
    id: String(index),
    title: hit.title,
    text: [hit.text, lead?.text, hit.hidden].filter(Boolean).join(' '),
    hidden: hit.sections.length > 0 ? (hidden.get(hit.id) ?? '') : hit.badge,
  };
  const parts = sections.map(({ title, text }, at) => ({
    id: `${index}.${at + 1}`,
    title,
    text,
    hidden: '',
  }));
  return [own, ...parts];
}

function hitOfTerm(locale: Locale, names: RecordNames, term: GlossaryTerm, termsAt: string): Hit {
  return {
    id: term.id,
    url: `${termsAt}#${term.id}`,
    kind: 'term',
    badge: names.term,
    title: term.term[locale],
    text: term.plain[locale],
    sections: [],
    audience: ['everyone'],
  };
}

/** The files of each piece in a language, the one to read first; posters for all checkpoints are one piece. */
export function piecesOf(locale: Locale, downloads: readonly ListedDownload[]): ListedDownload[][] {
  const own = downloads.filter((one) => one.locale === locale || one.locale === 'mul');
  return [...Map.groupBy(own, pieceOf).values()];
}

function pieceOf({ id, checkpoint }: ListedDownload): string {
  return checkpoint === undefined ? id : id.slice(0, -1 - checkpoint.length);
}

function hitOfDownload(
  locale: Locale,
  names: RecordNames,
  files: ListedDownload[],
  listAt: (download: ListedDownload) => string | undefined,
): Hit {
  const [first] = files;
  if (!first) throw new Error('a piece of print without files cannot be recorded');
  const audience = first.audience.map(names.audience).join(', ');
  const badge = names.kind(first.kind);
  const places = files.filter(({ checkpoint }) => checkpoint !== undefined);
  const id = pieceOf(first);
  const list = listAt(places[0] ?? first);
  return {
    id,
    // What differs by the place or the format is chosen in a list.
    url: list === undefined ? new URL(first.url).pathname : `${list}#${id}`,
    kind: downloadKinds[first.kind].found,
    badge,
    title: first.title[locale] ?? `${audience}: ${badge}`,
    text: [first.subtitle[locale], audience].filter(Boolean).join('. '),
    sections: [],
    audience: first.audience,
    ...(places.length > 0 && {
      hidden: [names.places, ...new Set(places.map(({ title }) => title[locale]?.split(' · ').at(-1)))].join(
        ' ',
      ),
    }),
  };
}
