import { isDeepStrictEqual } from 'node:util';
import { locales } from '../i18n/locales.ts';
import { isInline } from '../content/closed-set.ts';
import { isComponent, lineOfNode, placesIn, valuesOf } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { TextFile, SiteContent } from '../content/site-content.ts';

/** Every text stands in every language; those of a page or lesson have the same headings, components, measures, sources and other fields. */
export function checkTranslations(content: SiteContent): Problem[] {
  return [
    ...inEvery('page', content.pages),
    ...inEvery('lesson', content.lessons),
    ...groupsOf(content.booklets).flatMap((group) => missing('booklet', group)),
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
  return others.flatMap((other) => [
    ...unlikeParts(first, other, 'heading', headings),
    ...unlikeParts(first, other, 'component', components),
    ...unlikeFields(first, other),
  ]);
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
  return [
    {
      file: other.file,
      line: here?.line ?? found.at(-1)?.line ?? 1,
      what: `${kind} ${at + 1} is ${here ? here.name : 'missing'}, but ${there ? there.name : 'none'} in ${first.file}:${there?.line ?? wanted.at(-1)?.line ?? 1}`,
      fix: 'give the page the same parts in every language',
    },
  ];
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
] as const;
type Field = (typeof fields)[number];

function unlikeFields(first: Translated, other: Translated): Problem[] {
  return fields.flatMap((field) => {
    const [wanted, found] = [first.head?.[field], other.head?.[field]];
    if (!first.head || !other.head || isDeepStrictEqual(inOrder(wanted), inOrder(found))) return [];
    return [
      {
        file: other.file,
        line: other.lineOf([field]),
        what: `${field} is ${shown(found)}, but ${shown(wanted)} in ${first.file}`,
        fix: 'name the same in every language',
      },
    ];
  });
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String((value as string | undefined) ?? 'missing');
}
