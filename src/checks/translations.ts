import { isDeepStrictEqual } from 'node:util';
import { locales } from '../i18n/locales.ts';
import { attributesOfKind, isInline } from '../content/closed-set.ts';
import {
  attributesOf,
  isComponent,
  lineOfNode,
  placesIn,
  valuesOf,
  type Component,
  type Place,
} from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { TextFile, SiteContent } from '../content/site-content.ts';

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

function unlike(pages: Translated[]): Problem[] {
  const [first, ...others] = pages;
  if (!first) return [];
  return others.flatMap((other) => {
    const whole = [
      ...unlikeParts(first, other, 'heading', headings),
      ...unlikeParts(first, other, 'component', components),
    ];
    return [
      ...(whole.length > 0 ? whole : drift(first, other)),
      ...unlikeFields(first, other),
      ...unlikeSteps(first, other),
    ];
  });
}

/** What differs under the same headings and components. */
function drift(first: Translated, other: Translated): Problem[] {
  const finer = unlikeParts(first, other, 'part', blocks);
  return finer.length > 0 ? finer : unlikeSections(first, other);
}

interface Part {
  name: string;
  line: number;
}

function unlikeParts(
  first: Translated,
  other: Translated,
  kind: string,
  partsOf: (page: Translated) => Part[],
): Problem[] {
  if (!first.body || !other.body) return [];
  const [wanted, found] = [partsOf(first), partsOf(other)];
  const at = Array.from({ length: Math.max(wanted.length, found.length) }, (_, index) => index).find(
    (index) => wanted[index]?.name !== found[index]?.name,
  );
  if (at === undefined) return [];
  const [here, there] = [found[at], wanted[at]];
  const oneSided = kind === 'part' ? onlyHereOrThere(wanted, found, at) : undefined;
  if (oneSided)
    return [{ file: other.file, line: here?.line ?? found.at(-1)?.line ?? 1, ...oneSided(first.file) }];
  return [
    {
      file: other.file,
      line: here?.line ?? found.at(-1)?.line ?? 1,
      what: `${kind} ${at + 1} is ${here ? here.name : 'missing'}, but ${there ? there.name : 'none'} in ${first.file}:${there?.line ?? wanted.at(-1)?.line ?? 1}`,
      fix: 'give the page the same parts in every language',
    },
  ];
}

/** A part that one of two texts has and the other has not, when what follows is alike again. */
function onlyHereOrThere(
  wanted: readonly Part[],
  found: readonly Part[],
  at: number,
): ((file: string) => { what: string; fix: string }) | undefined {
  const [here, there] = [found[at], wanted[at]];
  if (there && wanted.length > found.length && here?.name === wanted[at + 1]?.name)
    return (file) => ({
      what: `${there.name} is missing here, which stands in ${file}:${there.line}`,
      fix: 'write it, or take it out there',
    });
  if (here && found.length > wanted.length && there?.name === found[at + 1]?.name)
    return (file) => ({
      what: `${here.name} stands here and is missing in ${file}:${there?.line ?? wanted.at(-1)?.line ?? 1}`,
      fix: 'write it there, or take it out',
    });
  return undefined;
}

function headings(page: Translated): Part[] {
  return placesIn(page).flatMap(({ node }) =>
    node.type === 'heading' ? [{ name: '#'.repeat(node.depth), line: lineOfNode(node) }] : [],
  );
}

function components(page: Translated): Part[] {
  return placesIn(page).flatMap(({ node }) =>
    isComponent(node) && !isInline(node.name)
      ? [{ name: `<${[node.name ?? '', ...valuesOf(node, 'drawings')].join(' ')}>`, line: lineOfNode(node) }]
      : [],
  );
}

/** The paragraphs, lists, tables and components in their order, with everything about them that is not words. */
function blocks(page: Translated): Part[] {
  return placesIn(page).flatMap((place) => {
    const name = blockName(place);
    return name === undefined ? [] : [{ name, line: lineOfNode(place.node) }];
  });
}

function blockName({ node, parents }: Place): string | undefined {
  if (isComponent(node))
    return isInline(node.name) ? undefined : `<${[node.name, ...settingsOf(node)].join(' ')}>`;
  switch (node.type) {
    case 'paragraph':
      return parents.some(({ type }) => type === 'listItem') ? undefined : 'a paragraph';
    case 'list':
      return `a list of ${node.children.length}`;
    case 'table':
      return `a table of ${node.children.length} rows and ${node.children[0]?.children.length ?? 0} columns`;
    case 'blockquote':
      return 'a quotation';
    default:
      return undefined;
  }
}

/** The attributes of a component that hold no words, and the names of those that do. */
function settingsOf(node: Component): string[] {
  const words = attributesOfKind(node.name, 'text');
  return Object.entries(attributesOf(node))
    .map(([name, value]) => (words.includes(name) || value === true ? name : `${name}="${value}"`))
    .sort();
}

/** What stands in sentences, which each language puts in its own order: compared heading by heading. */
interface Section {
  line: number;
  phones: string[];
  facts: string[];
  links: string[];
}

function unlikeSections(first: Translated, other: Translated): Problem[] {
  if (!first.body || !other.body) return [];
  const wanted = sectionsOf(first);
  return sectionsOf(other).flatMap((found, index) =>
    (['phones', 'facts', 'links'] as const).flatMap((kind) => {
      const there = wanted[index];
      if (there === undefined || isDeepStrictEqual(found[kind], there[kind])) return [];
      const list = (names: string[]) => names.join(', ') || 'none';
      const what = `${kind} in this section: ${list(found[kind])}, but ${list(there[kind])} in ${first.file}:${there.line}`;
      return [{ file: other.file, line: found.line, what, fix: 'give all languages the same' }];
    }),
  );
}

function sectionsOf(page: Translated): Section[] {
  let section: Section = { line: 1, phones: [], facts: [], links: [] };
  const sections = [section];
  for (const { node } of placesIn(page)) {
    if (node.type === 'heading') {
      section = { line: lineOfNode(node), phones: [], facts: [], links: [] };
      sections.push(section);
    } else if (node.type === 'link') section.links.push(node.url);
    else if (isComponent(node)) {
      const { id, abroad, source, law } = attributesOf(node);
      if (node.name === 'Phone') section.phones.push(`${id}${abroad ? ' abroad' : ''}`);
      if (node.name === 'Fact') section.facts.push([source, law].filter(Boolean).join(' '));
    }
  }
  for (const { phones, facts, links } of sections) for (const list of [phones, facts, links]) list.sort();
  return sections;
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

function unlikeFields(first: Translated, other: Translated): Problem[] {
  return fields.flatMap((field) => {
    const [wanted, found] = [first.head?.[field], other.head?.[field]];
    if (!first.head || !other.head || isDeepStrictEqual(inOrder(wanted), inOrder(found))) return [];
    return [unlikeField(first, other, field, shown(found), shown(wanted))];
  });
}

function unlikeSteps(first: Translated, other: Translated): Problem[] {
  const [wanted, found] = [leadsTo(first.head), leadsTo(other.head)];
  if (!first.head || !other.head || isDeepStrictEqual(wanted, found)) return [];
  return [unlikeField(first, other, 'now', shown(found), shown(wanted))];
}

function unlikeField(
  first: Translated,
  other: Translated,
  field: Field | 'now',
  found: string,
  wanted: string,
): Problem {
  const what = `${field} is ${found}, but ${wanted} in ${first.file}`;
  return { file: other.file, line: other.lineOf([field]), what, fix: 'name the same in every language' };
}

/** Where the steps of a page lead, without their words. */
function leadsTo(head: object | undefined): string[] {
  const { now = [] } = (head ?? {}) as { now?: readonly { page?: string; call?: string }[] };
  return now.map(({ page, call }) => (page === undefined ? `call: ${call}` : `page: ${page}`));
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, one]) => `${name}: ${shown(one)}`)
      .join(', ')} }`;
  return String((value as string | undefined) ?? 'missing');
}
