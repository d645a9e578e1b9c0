import { locales, type Locale } from '../i18n/locales.ts';
import type { Catalog } from '../content/catalog.ts';
import { filmTexts } from '../content/film-texts.ts';
import type { Form } from '../content/schemas/form.ts';
import { stringsIn } from './data-strings.ts';
import { attributesOf, isComponent, lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { Path } from '../content/read-yaml.ts';
import { blocksOf, withoutQuotations } from './sentences.ts';
import { textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';

/** Each thing is said in one form: no text, head, film, data text or string uses a form that forms.yaml refuses. */
export function checkForms(content: SiteContent): Problem[] {
  const rules = content.catalog.forms.flatMap((entry) => locales.flatMap((locale) => rulesOf(entry, locale)));
  return [
    ...rules
      .filter(({ pattern, locale, write }) => pattern.test(searched(write, locale)))
      .map(({ entry, locale, form }) => ({
        ...content.lineOfEntry('forms', entry.id),
        what: `${entry.id}: ${locale}: “${form}” refuses the form to write`,
        fix: 'make the refused form longer or write another one',
      })),
    ...passagesIn(content).flatMap((passage) => {
      const words = searched(passage.text, passage.locale);
      return rules
        .filter(({ locale }) => locale === passage.locale)
        .flatMap(({ entry, pattern, write }) => problemOf(passage, words.match(pattern)?.[0], entry, write));
    }),
  ];
}

interface Rule {
  entry: Form;
  locale: Locale;
  form: string;
  pattern: RegExp;
  write: string;
}

function rulesOf(entry: Form, locale: Locale): Rule[] {
  const choice = entry[locale];
  return (choice?.refuse ?? []).map((form) => ({
    entry,
    locale,
    form,
    pattern: patternOf(form, locale),
    write: choice?.write ?? '',
  }));
}

/** Words between word boundaries, with any white space between them. */
function patternOf(form: string, locale: Locale): RegExp {
  const source = form
    .toLocaleLowerCase(locale)
    .replace(/[.?()+[\]|^$\\{}]/g, '\\$&')
    .replaceAll('*', '[\\p{L}’]*')
    .replaceAll('#', '\\+?\\d[\\d\\s]*(?<=\\d)')
    .replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'u');
}

function problemOf(passage: Passage, words: string | undefined, entry: Form, write: string): Problem[] {
  if (words === undefined) return [];
  const what = `“${words}” is not our form for ${entry.about}`;
  const fix = `write “${write}”, or put the words into quotation marks if the text is about them`;
  return [{ file: passage.file, line: passage.line, what, fix }];
}

/** The letters of a text in which forms are looked for. */
function searched(text: string, locale: Locale): string {
  return withoutQuotations(text).toLocaleLowerCase(locale);
}

/** A run of words in one language, with the line on which it stands. */
interface Passage {
  file: string;
  line: number;
  locale: Locale;
  text: string;
}

/** Lists that repeat the words of others: of people who search, of the plan, of publishers and of the law. */
const foreignLists: readonly (keyof Catalog)[] = [
  'synonyms',
  'measures',
  'sources',
  'law',
  'lawDates',
  'repealed',
  'forms',
];

function passagesIn(content: SiteContent): Passage[] {
  const kinds = (Object.keys(content.catalog) as (keyof Catalog)[]).filter(
    (kind) => !foreignLists.includes(kind),
  );
  return [
    ...textsOf(content).flatMap((text) => [...headOf(text), ...bodyOf(text)]),
    ...filmTexts(content.films),
    ...kinds.flatMap((kind) =>
      content.catalog[kind].flatMap((entry) =>
        localizedIn(entry).map((one) => ({ ...content.lineOfEntry(kind, entry.id), ...one })),
      ),
    ),
    ...locales.flatMap((locale) =>
      stringsIn(content.strings[locale]).map((text) => ({
        file: `src/i18n/strings/${locale}.ts`,
        line: 1,
        locale,
        text,
      })),
    ),
  ];
}

function headOf(text: TextFile): Passage[] {
  const walk = (value: unknown, path: Path): Passage[] => {
    if (typeof value === 'string')
      return [{ file: text.file, line: text.lineOf(path), locale: text.locale, text: value }];
    if (Array.isArray(value)) return value.flatMap((one, index) => walk(one, [...path, index]));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, one]) => walk(one, [...path, key]));
  };
  return walk(text.head, []);
}

function bodyOf(text: TextFile): Passage[] {
  const { file, locale } = text;
  const attributes = placesIn(text).flatMap(({ node }) =>
    isComponent(node)
      ? stringsIn(attributesOf(node)).map((value) => ({
          file,
          locale,
          text: value,
          line: lineOfNode(node),
        }))
      : [],
  );
  return [...blocksOf(text).map((block) => ({ file, locale, ...block })), ...attributes];
}

/** The texts of an entry that stand under the name of a language. */
function localizedIn(value: unknown): { locale: Locale; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const locale = locales.find((name) => name === key);
    return locale && typeof one === 'string' ? [{ locale, text: one }] : localizedIn(one);
  });
}
