import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'astro/zod';
import { locales, type Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings/index.ts';
import { readDrawings } from '../design/drawing.ts';
import type { Catalog } from './catalog.ts';
import { dataLists } from './data-lists.ts';
import { booklet as bookletSchema, type BookletData } from './schemas/booklet.ts';
import { lesson as lessonSchema, type LessonData } from './schemas/lesson.ts';
import { page as pageSchema, type PageData } from './schemas/page.ts';
import type { TextKind } from './closed-set.ts';
import type { Problem } from './problem.ts';
import { readPromises, type PromisedAddress } from './promised-addresses.ts';
import { readBody } from './read-body.ts';
import { checkSettings } from './read-settings.ts';
import { readText } from './read-text.ts';
import { checkSchema, readYaml, type Path, type Yaml } from './read-yaml.ts';

/** A text of the content as the checks see it. What could not be read is undefined and already a problem of the world. */
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
export interface World {
  pages: PageFile[];
  booklets: BookletFile[];
  lessons: LessonFile[];
  catalog: Catalog;
  /** The line of an entry of a data list, by its kind and id. */
  lineOfEntry(kind: keyof Catalog, id: string): { file: string; line: number };
  strings: Record<Locale, object>;
  /** The drawings as they stand, flat SVG by their ids. */
  drawings: ReadonlyMap<string, string>;
  /** The addresses that must answer for good. */
  promises: PromisedAddress[];
  /** The data lists of which something could not be read; nothing is said to be absent from them. */
  broken: ReadonlySet<keyof Catalog>;
  /** What was wrong with the reading itself. */
  readonly problems: Problem[];
}

/**
 * Reads all content of a project folder; never throws for bad content, but lists it under `problems`. A text that did
 * not change since an earlier reading is taken from it.
 */
export function readWorld(root: string, before?: World): World {
  const problems: Problem[] = checkSettings(root);
  const pages = readTexts(root, 'pages', pageSchema, problems, before?.pages);
  const booklets = readTexts(root, 'booklets', bookletSchema, problems, before?.booklets);
  const lessons = readTexts(root, 'lessons', lessonSchema, problems, before?.lessons);
  const promises = readPromises(root, problems);
  const { catalog, lines, broken } = readCatalog(root, problems);
  const lineOfEntry: World['lineOfEntry'] = (kind, id) => ({
    file: `content/data/${dataLists[kind].file}.yaml`,
    line: lines.get(`${kind}/${id}`) ?? 1,
  });
  const texts: TextFile[] = [...pages, ...booklets, ...lessons];
  return {
    ...{ pages, booklets, lessons, catalog, lineOfEntry, strings, promises, broken, drawings: readDrawings(root) },
    get problems() {
      return [...problems, ...texts.flatMap(({ bodyProblems }) => bodyProblems)];
    },
  };
}

/** Every text of a world: pages, booklets and lessons alike. */
export function textsOf(world: World): TextFile[] {
  return [...world.pages, ...world.booklets, ...world.lessons];
}

function readTexts<Schema extends z.ZodType<{ sources: string[] }>>(
  root: string,
  kind: TextKind,
  schema: Schema,
  problems: Problem[],
  before: readonly TextFile<z.infer<Schema>>[] = [],
): TextFile<z.infer<Schema>>[] {
  const known = new Map(before.map((one) => [one.file, one]));
  return locales.flatMap((locale) => {
    const folder = `content/${kind}/${locale}`;
    if (!existsSync(join(root, folder))) return [];
    const names = readdirSync(join(root, folder)).sort();
    problems.push(
      ...names.filter((name) => !name.endsWith('.mdx')).map((name) => strayFile(`${folder}/${name}`)),
    );
    return names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => {
        const file = `${folder}/${name}`;
        return readOne(root, { kind, file, locale, id: name.slice(0, -4) }, schema, problems, known.get(file));
      });
  });
}

function readOne<Schema extends z.ZodType<{ sources: string[] }>>(
  root: string,
  identity: Pick<TextFile, 'kind' | 'file' | 'locale' | 'id'>,
  schema: Schema,
  problems: Problem[],
  known: TextFile<z.infer<Schema>> | undefined,
): TextFile<z.infer<Schema>> {
  const { file } = identity;
  const read = readText(root, file);
  problems.push(...read.problems);
  if (read.text === undefined) return textFile(identity, '', undefined, () => undefined);
  const text = read.text.replace(/^\uFEFF/, '');
  // A new value all the same: what is made of a text rests on the data of its world, too.
  if (known?.head && known.text === text)
    return textFile(identity, text, { data: known.head, lineOf: known.lineOf }, () => known);
  return textFile(identity, text, readHead(file, text, schema, problems), () => readBody(file, text));
}

function textFile<Head extends { sources: string[] }>(
  identity: Pick<TextFile, 'kind' | 'file' | 'locale' | 'id'>,
  text: string,
  head: { data: Head | undefined; lineOf: TextFile['lineOf'] } | undefined,
  read: () => Pick<TextFile, 'body' | 'bodyProblems'> | undefined,
): TextFile<Head> {
  let parsed: ReturnType<typeof read>;
  const once = () => (parsed ??= read());
  return {
    ...identity,
    text,
    head: head?.data,
    lineOf: head?.lineOf ?? (() => 1),
    get body() {
      return once()?.body;
    },
    get bodyProblems() {
      return once()?.bodyProblems ?? [];
    },
  };
}

function readHead<Schema extends z.ZodType>(file: string, text: string, schema: Schema, problems: Problem[]) {
  const head = text.match(/^---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/)?.[1];
  if (head === undefined) {
    problems.push({
      file,
      line: 1,
      what: 'the page has no head',
      fix: 'begin the file with --- and the fields of the head',
    });
    return undefined;
  }
  const { yaml, problems: faults } = readYaml(file, head, 2);
  problems.push(...faults);
  if (!yaml) return undefined;
  const checked = checkSchema(schema, yaml, yaml.value);
  problems.push(...checked.problems);
  return { data: checked.data, lineOf: yaml.lineOf };
}

function readCatalog(root: string, problems: Problem[]) {
  const broken = new Set<keyof Catalog>();
  const lines = new Map<string, number>();
  const files = new Map<string, Yaml | undefined>();
  const entries = (Object.keys(dataLists) as (keyof Catalog)[]).map((kind) => {
    const { file, list, schema } = dataLists[kind];
    if (!files.has(file)) files.set(file, readDataFile(root, `content/data/${file}.yaml`, problems));
    const yaml = files.get(file);
    const before = problems.length;
    const entriesOfKind = yaml ? readList(kind, yaml, list, schema, lines, problems) : [];
    if (!yaml || problems.length > before) broken.add(kind);
    return [kind, entriesOfKind];
  });
  return { catalog: Object.fromEntries(entries) as Catalog, lines, broken };
}

function readDataFile(root: string, file: string, problems: Problem[]): Yaml | undefined {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, what: 'the file is missing', fix: 'put it back' });
    return undefined;
  }
  const { text, problems: faults } = readText(root, file);
  problems.push(...faults);
  if (text === undefined) return undefined;
  const read = readYaml(file, text);
  problems.push(...read.problems);
  return read.yaml;
}

function readList(
  kind: keyof Catalog,
  yaml: Yaml,
  list: string | undefined,
  schema: z.ZodType,
  lines: Map<string, number>,
  problems: Problem[],
): unknown[] {
  const at: Path = list === undefined ? [] : [list];
  const values = list === undefined ? yaml.value : (yaml.value as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(values)) {
    const where = list === undefined ? 'the file' : `“${list}”`;
    problems.push({
      file: yaml.file,
      line: yaml.lineOf(at),
      what: `${where} is not a list`,
      fix: 'begin each entry with “- id:”',
    });
    return [];
  }
  return values.flatMap((value, index) => {
    const checked = checkSchema(schema, yaml, value, [...at, index]);
    problems.push(...checked.problems);
    const entry = checked.data as { id: string } | undefined;
    if (entry === undefined) return [];
    const key = `${kind}/${entry.id}`;
    const line = yaml.lineOf([...at, index]);
    if (lines.has(key)) problems.push(doubleEntry(yaml.file, line, entry.id, lines.get(key) ?? 1));
    lines.set(key, line);
    return [entry];
  });
}

/** Tells whether a data list, read whole, has no entry of this id. */
export function isAbsent(world: World, kind: keyof Catalog, id: string): boolean {
  return !world.broken.has(kind) && !world.catalog[kind].some((entry) => entry.id === id);
}

function doubleEntry(file: string, line: number, id: string, first: number): Problem {
  return {
    file,
    line,
    what: `the id “${id}” stands on line ${first} already`,
    fix: 'give this entry an id of its own',
  };
}

function strayFile(file: string): Problem {
  return { file, line: 1, what: 'only .mdx files belong here', fix: 'move it away or rename it' };
}
