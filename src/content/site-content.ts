import type { Root } from 'mdast';
import type { Locale } from '../i18n/locales.ts';
import type { Catalog } from './catalog.ts';
import type { TextKind } from './closed-set.ts';
import type { Problem } from './problem.ts';
import type { Promises } from './promises.ts';
import type { FilmFile } from './read-films.ts';
import type { RecordingFile } from './read-recordings.ts';
import type { SettingsFile } from './read-settings.ts';
import type { Path } from './read-yaml.ts';
import type { BookletData } from './schemas/booklet.ts';
import type { LessonData } from './schemas/lesson.ts';
import type { PageData } from './schemas/page.ts';

/** A text of the content as the checks see it. What could not be read is undefined and already a problem of the reading. */
export interface TextFile<Head extends { sources: string[] } = { sources: string[] }> {
  kind: TextKind;
  file: string;
  locale: Locale;
  id: string;
  text: string;
  head: Head | undefined;
  /** The line of a field of the head. */
  lineOf: (path: Path) => number;
  /** The text as a tree; it is parsed when it is first asked for, since a page in dev needs few of them. */
  readonly body: Root | undefined;
  /** Why the text could not be parsed. */
  readonly bodyProblems: Problem[];
}

/** A page of the site. */
export type PageFile = TextFile<PageData>;
/** A booklet, leaflet, card or poster. */
export type BookletFile = TextFile<BookletData>;
/** A lesson, module or talk. */
export type LessonFile = TextFile<LessonData>;

/** Everything under `content/`, and the strings of the shell, as read from a folder. */
export interface SiteContent {
  pages: PageFile[];
  booklets: BookletFile[];
  lessons: LessonFile[];
  films: FilmFile[];
  /** The recorded voices of films. */
  recordings: RecordingFile[];
  catalog: Catalog;
  /** The files of data as they were read, settings among them. */
  dataFiles: { file: string; text: string }[];
  /** The line of an entry of a data list, by its kind and id, or of a field in it. */
  lineOfEntry(kind: keyof Catalog, id: string, path?: Path): { file: string; line: number };
  /** The settings of the site; undefined when they could not be read. */
  settings: SettingsFile | undefined;
  strings: Record<Locale, object>;
  /** The line of a string, by the keys that lead to it. */
  lineOfString(locale: Locale, path: readonly string[]): { file: string; line: number };
  /** The drawings as they stand, flat SVG by their ids. */
  drawings: ReadonlyMap<string, string>;
  /** What readers rely on, as it was confirmed last. */
  promises: Promises;
  /** The data lists of which something could not be read; nothing is said to be absent from them. */
  broken: ReadonlySet<keyof Catalog>;
  /** What was wrong with the reading itself. */
  readonly problems: Problem[];
}

/** Every text: pages, booklets and lessons alike. */
export function textsOf(content: SiteContent): TextFile[] {
  return [...content.pages, ...content.booklets, ...content.lessons];
}

/** Tells whether a data list, read whole, has no entry of this id. */
export function isAbsent(content: SiteContent, kind: keyof Catalog, id: string): boolean {
  return !content.broken.has(kind) && !content.catalog[kind].some((entry) => entry.id === id);
}
