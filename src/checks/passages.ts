import { locales, type Locale } from '../i18n/locales.ts';
import type { Catalog } from '../content/catalog.ts';
import { attributesOfKind } from '../content/closed-set.ts';
import { filmTexts } from '../content/film-texts.ts';
import { attributeOf, isComponent, lineOfNode, placesIn } from '../content/nodes.ts';
import type { Path } from '../content/read-yaml.ts';
import { textsOf, type SiteContent, type TextFile } from '../content/site-content.ts';
import { blocksOf, withoutQuotations } from './sentences.ts';

/** A run of words that readers may see, in one language, with the place where it stands. */
export interface Passage {
  at: { file: string; line: number };
  locale: Locale;
  text: string;
  /** Where it stands: the text of a file, an attribute of a component, a field of a head, a film, data, or the strings. */
  of: 'body' | 'attribute' | 'head' | 'film' | 'data' | 'string';
  /** The list of data in which it stands. */
  kind?: keyof Catalog;
  /** What leads to it in its entry, head or strings. */
  path: Path;
}

/** Everything that is written in a language: texts and their heads, films, data and the strings of the shell. */
export function passagesOf(content: SiteContent): Passage[] {
  const found = known.get(content) ?? [
    ...textsOf(content).flatMap((text) => [...inHead(text), ...inBody(text)]),
    ...filmTexts(content.films).map(({ locale, text, ...at }) => ({
      at,
      locale,
      text,
      of: 'film' as const,
      path: [],
    })),
    ...inData(content),
    ...inStrings(content),
  ];
  known.set(content, found);
  return found;
}

/** Several checks ask for the same passages. */
const known = new WeakMap<SiteContent, Passage[]>();

/** The words of a passage in small letters, without what it quotes: what the site says itself. */
export function ownWords(passage: Passage): string {
  const found = own.get(passage) ?? withoutQuotations(passage.text).toLocaleLowerCase(passage.locale);
  own.set(passage, found);
  return found;
}

const own = new WeakMap<Passage, string>();

/** Lists that repeat the words of others: of people who search, of the plan, of publishers and of the law. */
export const foreignLists: readonly (keyof Catalog | undefined)[] = [
  ...(['synonyms', 'measures', 'sources', 'law', 'lawDates', 'repealed', 'forms'] as const),
];

/** The fields of a head that are names for programs, not words for readers. */
const names = new Set(
  'path formerPaths file kind page call drawing audience measures sources reviewed band related'.split(' '),
);

function inHead({ file, head, locale, lineOf }: TextFile): Passage[] {
  return stringsWithin(head, []).flatMap(({ path, text }) =>
    path.some((key) => names.has(String(key)))
      ? []
      : [{ at: place(file, () => lineOf(path)), locale, text, of: 'head' as const, path }],
  );
}

function inBody(text: TextFile): Passage[] {
  const { file, locale } = text;
  const attributes = placesIn(text).flatMap(({ node }) =>
    isComponent(node)
      ? attributesOfKind(node.name, 'text').flatMap((name) => {
          const value = attributeOf(node, name);
          const at = { file, line: lineOfNode(node) };
          return typeof value === 'string'
            ? [{ at, locale, text: value, of: 'attribute' as const, path: [name] }]
            : [];
        })
      : [],
  );
  const blocks = blocksOf(text).map((one) => ({
    at: { file, line: one.line },
    locale: one.locale,
    text: one.text,
    of: 'body' as const,
    path: [],
  }));
  return [...blocks, ...attributes];
}

function inData(content: SiteContent): Passage[] {
  return (Object.keys(content.catalog) as (keyof Catalog)[]).flatMap((kind) =>
    content.catalog[kind].flatMap((entry) =>
      stringsWithin(entry, []).flatMap(({ path, text }) => {
        const locale = locales.find((one) => path.includes(one));
        const at = () => content.lineOfEntry(kind, entry.id, path);
        const { file } = content.lineOfEntry(kind, entry.id);
        return locale
          ? [
              {
                at: place(file, () => at().line),
                locale,
                text,
                of: 'data' as const,
                kind,
                path: [entry.id, ...path],
              },
            ]
          : [];
      }),
    ),
  );
}

function inStrings(content: SiteContent): Passage[] {
  return locales.flatMap((locale) =>
    stringsWithin(content.strings[locale], []).map(({ path, text }) => {
      const keys = path.map(String);
      const { file } = content.lineOfString(locale, []);
      return {
        at: place(file, () => content.lineOfString(locale, keys).line),
        ...{ locale, text, of: 'string' as const, path },
      };
    }),
  );
}

/** A place whose line is looked up when it is told. */
function place(file: string, lineOf: () => number): { file: string; line: number } {
  return {
    file,
    get line() {
      return lineOf();
    },
  };
}

function stringsWithin(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    stringsWithin(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
