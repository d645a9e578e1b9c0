import { isDeepStrictEqual } from 'node:util';
import { locales } from '../i18n/locales.ts';
import { isComponent, lineOfNode, placesIn } from './nodes.ts';
import type { Problem } from './problem.ts';
import type { PageFile, World } from './world.ts';

/** The three languages of a page have the same headings, components, measures, sources and related pages. */
export function checkTranslations(world: World): Problem[] {
  const ids = [...new Set(world.pages.map((page) => page.id))];
  return ids.flatMap((id) => {
    const pages = world.pages.filter((page) => page.id === id);
    return [...missing(pages), ...unlike(pages)];
  });
}

function missing(pages: PageFile[]): Problem[] {
  const [first] = pages;
  if (!first) return [];
  const absent = locales.filter((locale) => !pages.some((page) => page.locale === locale));
  return absent.map((locale) => ({
    file: first.file,
    line: 1,
    what: `this page is missing in ${locale}`,
    fix: `write content/pages/${locale}/${first.id}.mdx`,
  }));
}

function unlike(pages: PageFile[]): Problem[] {
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
  first: PageFile,
  other: PageFile,
  kind: string,
  partsOf: (page: PageFile) => Part[],
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
      fix: 'give the page the same parts in all three languages',
    },
  ];
}

function headings(page: PageFile): Part[] {
  return placesIn(page).flatMap(({ node }) =>
    node.type === 'heading' ? [{ name: '#'.repeat(node.depth), line: lineOfNode(node) }] : [],
  );
}

function components(page: PageFile): Part[] {
  return placesIn(page).flatMap(({ node }) =>
    isComponent(node) && !loose.includes(node.name ?? '')
      ? [{ name: `<${node.name ?? ''}>`, line: lineOfNode(node) }]
      : [],
  );
}

/** Components that each language may repeat as its own sentences need them. */
const loose = ['Phone', 'Term', 'Fact'];

function unlikeFields(first: PageFile, other: PageFile): Problem[] {
  const fields = ['audience', 'measures', 'sources', 'related'] as const;
  return fields.flatMap((field) => {
    const [wanted, found] = [first.head?.[field], other.head?.[field]];
    if (!wanted || !found || isDeepStrictEqual([...wanted].sort(), [...found].sort())) return [];
    return [
      {
        file: other.file,
        line: other.lineOf([field]),
        what: `${field} is [${found.join(', ')}], but [${wanted.join(', ')}] in ${first.file}`,
        fix: 'name the same in all three languages',
      },
    ];
  });
}
