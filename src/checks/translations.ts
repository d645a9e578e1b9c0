import { locales } from '../i18n/locales.ts';
import type { Problem } from '../content/problem.ts';
import type { TextFile, SiteContent } from '../content/site-content.ts';
import { oddTexts } from './odd-texts.ts';
import { blockParts, componentParts, headingParts } from './text-parts.ts';
import { sectionsOf, type Section } from './text-sections.ts';
import { unlikeParts } from './unlike-parts.ts';

/** Every text stands in every language, with the same parts, numbers, facts, links and fields: what one language says, all say. */
export function checkTranslations(content: SiteContent): Problem[] {
  return [
    ...inEvery('page', content.pages),
    ...inEvery('lesson', content.lessons),
    ...inEvery('booklet', content.booklets),
  ];
}

function inEvery(name: string, texts: readonly Translated[]): Problem[] {
  return groupsOf(texts).flatMap((group) => [...missing(name, group), ...unlike(group)]);
}

function groupsOf<T extends TextFile>(texts: readonly T[]): T[][] {
  return [...Map.groupBy(texts, ({ id }) => id).values()];
}

/** A page or lesson as this check compares it. */
type Translated = TextFile<{ sources: string[] } & Partial<Record<Field, unknown>>>;

function missing(name: string, pages: readonly TextFile[]): Problem[] {
  const [first] = pages;
  if (!first) return [];
  const absent = locales.filter((locale) => !pages.some((page) => page.locale === locale));
  return absent.map((locale) => ({
    file: first.file,
    line: 1,
    what: `this ${name} is missing in ${locale}`,
    fix: `write content/${first.kind}/${locale}/${first.id}.mdx`,
  }));
}

function unlike(pages: readonly Translated[]): Problem[] {
  const readable = pages.filter(({ body }) => body);
  const whole = [
    ...unlikeParts(readable, 'heading', headingParts),
    ...unlikeParts(readable, 'component', componentParts),
  ];
  // What stands under other headings cannot be laid beside the rest.
  const framed = readable.filter(({ file }) => !whole.some((one) => one.file === file));
  const finer = unlikeParts(framed, 'part', blockParts);
  const alike = framed.filter(({ file }) => !finer.some((one) => one.file === file));
  return [...whole, ...finer, ...unlikeSections(alike), ...unlikeFields(pages)];
}

function unlikeSections(texts: readonly Translated[]): Problem[] {
  const all = texts.map((text) => ({ file: text.file, sections: sectionsOf(text) }));
  return (all[0]?.sections ?? []).flatMap((_, index) => {
    const places = all.flatMap(({ file, sections }) => {
      const section = sections[index];
      return section ? [{ ...section, file }] : [];
    });
    return (['phones', 'facts', 'links'] as const).flatMap((kind) => unlikeLists(places, kind));
  });
}

function unlikeLists(
  places: readonly (Section & { file: string })[],
  kind: 'phones' | 'facts' | 'links',
): Problem[] {
  const list = (names: readonly string[]) => names.join(', ') || 'none';
  return oddTexts(places, (place) => place[kind]).map(({ odd, model }) => ({
    file: odd.file,
    line: odd.line,
    what: `${kind} in this section: ${list(odd[kind])}, but ${list(model[kind])} in ${model.file}:${model.line}`,
    fix: 'give all languages the same',
  }));
}

/** The fields of a head that are the same in every language. */
const fields = [
  'audience',
  'measures',
  'sources',
  'related',
  'kind',
  'band',
  'order',
  'minutes',
  'page',
  'pages',
  'slips',
  'layout',
  'chapters',
  'drawing',
] as const;
type Field = (typeof fields)[number];

function unlikeFields(texts: readonly Translated[]): Problem[] {
  return [
    ...fields.flatMap((field) => unlikeField(texts, field, ({ head }) => head?.[field])),
    ...unlikeField(texts, 'now', ({ head }) => leadsTo(head)),
  ];
}

/** The fields whose order is what readers see. */
const ordered: readonly string[] = ['chapters', 'now'];

function unlikeField(
  texts: readonly Translated[],
  field: Field | 'now',
  valueOf: (text: Translated) => unknown,
): Problem[] {
  const listOf = (text: Translated) => {
    const list = [valueOf(text)].flat().map(shown);
    return ordered.includes(field) ? list : list.sort();
  };
  const readable = texts.filter(({ head }) => head);
  return oddTexts(readable, listOf).map(({ odd, model }) => ({
    file: odd.file,
    line: odd.lineOf([field]),
    what: `${field} is ${shown(valueOf(odd))}, but ${shown(valueOf(model))} in ${model.file}`,
    fix: 'name the same in every language',
  }));
}

/** Where the steps of a page lead, without their words. */
function leadsTo(head: object | undefined): string[] {
  const { now = [] } = (head ?? {}) as { now?: readonly { page?: string; call?: string }[] };
  return now.map(({ page, call }) => (page === undefined ? `call: ${call}` : `page: ${page}`));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${name}: ${shown(one)}`)
      .join(', ')} }`;
  return String((value as string | undefined) ?? 'missing');
}
