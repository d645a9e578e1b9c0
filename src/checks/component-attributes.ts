import type { Catalog } from '../content/catalog.ts';
import type { AttributeKind, ComponentRule } from '../content/closed-set.ts';
import { drawingsOfItems } from '../content/drawings-of-items.ts';
import { attributeOf, valuesOf, type Component } from '../content/nodes.ts';
import { isAbsent, type SiteContent, type TextFile } from '../content/site-content.ts';
import { lawFault } from './law.ts';
import { contactFault } from './lookups.ts';

/** What is wrong at a place of a text, and what to write instead. */
export interface Fault {
  what: string;
  fix: string;
}

/** What is wrong with the attributes of a component: one that it lacks, does not know, or that names nothing. */
export function attributeFaults(
  content: SiteContent,
  page: TextFile,
  node: Component,
  name: string,
  rule: ComponentRule,
): Fault[] {
  const kinds: Readonly<Record<string, AttributeKind>> = { ...rule.required, ...rule.optional };
  const given = node.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : '{…}'));
  const absent = Object.keys(rule.required ?? {}).filter((one) => !given.includes(one));
  return [
    ...absent.map((one) => ({ what: `<${name}> has no ${one}`, fix: `write ${one}="…" into it` })),
    ...given.flatMap((one) => {
      const kind = kinds[one];
      if (kind === undefined) {
        const may = Object.keys(kinds).join(', ') || 'none';
        return [{ what: `<${name}> does not know ${one}`, fix: `remove it; it knows ${may}` }];
      }
      const fault = valueFault(content, page, attributeOf(node, one), kind);
      return fault ? [{ what: `<${name} ${one}>: ${fault.what}`, fix: fault.fix }] : [];
    }),
    ...countFaults(node, name),
  ];
}

function valueFault(
  content: SiteContent,
  page: TextFile,
  value: string | true | undefined,
  kind: AttributeKind,
): Fault | undefined {
  if (kind === 'flag')
    return value === true ? undefined : { what: 'takes no value', fix: 'write its name alone' };
  if (typeof value !== 'string' || value.trim() === '')
    return { what: 'is empty or is code', fix: 'write plain text between the quotes' };
  if (typeof kind === 'object') {
    return kind.includes(value)
      ? undefined
      : { what: `“${value}” is not known`, fix: `use one of ${kind.join(', ')}` };
  }
  return lookUp[kind](content, page, value);
}

const lookUp: Record<
  Exclude<AttributeKind, 'flag' | readonly string[]>,
  (content: SiteContent, page: TextFile, value: string) => Fault | undefined
> = {
  text: () => undefined,
  number: (_content, _page, value) =>
    /^(0|[1-9]\d*)$/.test(value)
      ? undefined
      : { what: `“${value}” is not a whole number`, fix: 'write digits only, such as 5' },
  contact: (content, _page, value) => contactFault(content, value),
  booklet: (content, page, value) =>
    content.booklets.some(
      (one) => one.locale === page.locale && one.id === value && one.head?.kind === 'text',
    )
      ? undefined
      : {
          what: `there is no text “${value}”`,
          fix: `use the file name of a text (kind: text) in content/booklets/${page.locale}/`,
        },
  situation: (content, _page, value) =>
    value === 'all' ? undefined : absentFrom(content, 'situations', value, 'situation', 'contacts.yaml'),
  term: (content, _page, value) => absentFrom(content, 'glossary', value, 'term', 'glossary.yaml'),
  drawing: (content, _page, value) => absentFrom(content, 'drawings', value, 'drawing', 'drawings.yaml'),
  drawings: (content, _page, value) =>
    drawingsOfItems(value)
      .map((id) => (id === undefined ? id : absentFrom(content, 'drawings', id, 'drawing', 'drawings.yaml')))
      .find((fault) => fault !== undefined),
  statistic: (content, _page, value) => absentFrom(content, 'statistics', value, 'series', 'statistics.yaml'),
  page: (content, page, value) =>
    content.pages.some((one) => one.locale === page.locale && one.id === value)
      ? undefined
      : {
          what: `there is no page “${value}”`,
          fix: `use the file name of a page in content/pages/${page.locale}/`,
        },
  law: (content, _page, value) => lawFault(content, value.split(/\s+/)),
  sources: (content, page, value) => {
    const ids = value.split(/\s+/);
    const absent = ids.find((id) => isAbsent(content, 'sources', id));
    if (absent !== undefined) return absentFrom(content, 'sources', absent, 'source', 'sources.yaml');
    const unlisted = ids.find((id) => page.head && !page.head.sources.includes(id));
    return unlisted === undefined
      ? undefined
      : { what: `the page does not list “${unlisted}”`, fix: `add ${unlisted} to sources in the head` };
  },
};

function absentFrom(
  content: SiteContent,
  kind: keyof Catalog,
  id: string,
  name: string,
  file: string,
): Fault | undefined {
  return isAbsent(content, kind, id)
    ? { what: `there is no ${name} “${id}”`, fix: `use an id from content/data/${file}` }
    : undefined;
}

function countFaults(node: Component, name: string): Fault[] {
  return valuesOf(node, 'drawings').flatMap((value) => {
    const items = node.children.flatMap((one) => (one.type === 'list' ? one.children : [])).length;
    const drawings = drawingsOfItems(value).length;
    return items === drawings
      ? []
      : [
          {
            what: `<${name}> has ${items} items and ${drawings} drawings`,
            fix: 'name one for each item, in order, or none for an item that no drawing shows',
          },
        ];
  });
}
