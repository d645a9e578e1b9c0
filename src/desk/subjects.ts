import { parse } from 'yaml';
import { dataLists } from '../content/data-lists.ts';
import { settingsFile } from '../content/settings.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { isWatched, watchedFields } from '../promises/facts.ts';
import { openDocument, type DeskDocument } from './document.ts';
import { DeskError, readEditable, textSchemas } from './files.ts';
import type { Path } from '../content/read-yaml.ts';
import { deskWords } from './words/index.ts';

/** What one form of the desk is about: a text in its languages, a film, an entry of a list, the settings. */
export interface DeskSubject {
  title: string;
  /** The address behind the language: `pages/help/`. */
  path: string;
  documents: DeskDocument[];
  /** Whether a field stands under lock until it is confirmed. */
  isLocked: (path: Path) => boolean;
}

/** Opens what an address of the desk is about. */
export function openSubject(
  root: string,
  content: SiteContent,
  locale: Locale,
  [kind = '', id = '', entry]: readonly string[],
): DeskSubject {
  if (kind in textSchemas) return openTexts(root, content, locale, kind as keyof typeof textSchemas, id);
  if (kind === 'films') {
    const film = content.films.find((one) => one.id === id);
    const document = openDocument(root, `content/films/${id}.yaml`, 'data');
    return {
      title: film?.data?.title[locale] ?? id,
      path: `films/${id}/`,
      documents: [document],
      isLocked: () => false,
    };
  }
  if (kind === 'data' && id === 'site')
    return {
      title: 'site.yaml',
      path: 'data/site/',
      documents: [openDocument(root, settingsFile, 'data')],
      isLocked: ([key]) => key === 'exit',
    };
  if (kind === 'data' && id in dataLists && entry !== undefined)
    return openEntry(root, locale, id as keyof typeof dataLists, entry);
  throw new DeskError(404, `/${[kind, id].join('/')}/`);
}

/** The entries of a list of data, as they stand on the disk: their ids, and words by which one knows them. */
export function entriesOf(
  root: string,
  kind: keyof typeof dataLists,
  locale: Locale,
): { id: string; words: string }[] {
  return valuesOf(root, kind).map((value) => {
    const words = Object.values(value).find(
      (one) => typeof one === 'object' && one !== null && locale in one,
    );
    const own = (words as Record<string, unknown> | undefined)?.[locale];
    return {
      id: idOf(value),
      words: typeof own === 'string' ? own : typeof value['claim'] === 'string' ? value['claim'] : '',
    };
  });
}

function openTexts(
  root: string,
  content: SiteContent,
  locale: Locale,
  kind: keyof typeof textSchemas,
  id: string,
): DeskSubject {
  const texts = textsOf(content).filter((one) => one.kind === kind && one.id === id);
  if (texts.length === 0) throw new DeskError(404, `content/${kind}/*/${id}.mdx`);
  const own = texts.find((one) => one.locale === locale) ?? texts[0];
  return {
    title: (own?.head as { title?: string } | undefined)?.title ?? id,
    path: `${kind}/${id}/`,
    documents: locales
      .filter((one) => texts.some((text) => text.locale === one))
      .map((one) => openDocument(root, `content/${kind}/${one}/${id}.mdx`, one)),
    isLocked: ([key]) => (key === 'path' && kind !== 'booklets') || (key === 'file' && kind !== 'pages'),
  };
}

function openEntry(root: string, locale: Locale, kind: keyof typeof dataLists, id: string): DeskSubject {
  const { file, list } = dataLists[kind];
  const index = id === '+' ? '+' : valuesOf(root, kind).findIndex((one) => idOf(one) === id);
  if (index === -1) throw new DeskError(404, `content/data/${file}.yaml has no ${id}`);
  const document = openDocument(
    root,
    `content/data/${file}.yaml`,
    'data',
    list === undefined ? [index] : [list, index],
  );
  const locked: readonly string[] = isWatched(kind)
    ? watchedFields(kind)
    : kind === 'checkpoints'
      ? ['id']
      : [];
  const at = document.path.length;
  const isLocked = (path: Path) => path.length === at + 1 && locked.includes(String(path[at]));
  return {
    title: id === '+' ? `${kind}: ${deskWords[locale].newEntry}` : id,
    path: `data/${kind}/${id}/`,
    documents: [document],
    isLocked,
  };
}

function valuesOf(root: string, kind: keyof typeof dataLists): Record<string, unknown>[] {
  const { file, list } = dataLists[kind];
  const value = parse(readEditable(root, `content/data/${file}.yaml`).text) as Record<string, unknown>;
  const values = list === undefined ? value : value[list];
  return Array.isArray(values) ? (values as Record<string, unknown>[]) : [];
}

function idOf(value: Record<string, unknown>): string {
  return String(value['id']);
}

/** The language of a document, where the whole of it is in one. */
export function languageOf({ key }: Pick<DeskDocument, 'key'>): Locale | undefined {
  return isLocale(key) ? key : undefined;
}
