import type { Heading, Nodes } from 'mdast';
import { rules, type AttributeKind, type ComponentRule } from '../content/closed-set.ts';
import {
  attributeOf,
  isComponent,
  isInside,
  lineOfNode,
  placesIn,
  valuesOf,
  type Component,
  type Place,
} from '../content/nodes.ts';
import { drawingsOfItems } from '../content/drawings-of-items.ts';
import type { Problem } from '../content/problem.ts';
import { slugOf } from '../site/slug.ts';
import { lawFault } from './law.ts';
import { contactFault } from './references.ts';
import { flatText } from './style.ts';
import type { Catalog } from '../content/catalog.ts';
import { isAbsent, textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';

type Fault = { what: string; fix: string };

const known = Object.keys(rules).sort().join(', ');

/** Content holds Markdown and the closed set of components, each with the attributes it needs; nothing else. */
export function checkComponents(content: SiteContent): Problem[] {
  return textsOf(content).flatMap((page) =>
    placesIn(page).flatMap((place) =>
      faultsOf(content, page, place).map((fault) => ({
        file: page.file,
        line: lineOfNode(place.node),
        ...fault,
      })),
    ),
  );
}

function faultsOf(content: SiteContent, page: TextFile, place: Place): Fault[] {
  const { node } = place;
  if (isComponent(node)) return componentFaults(content, page, place, node);
  return markdownFaults(node);
}

function markdownFaults(node: Nodes): Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ what: 'import and export do not belong in content', fix: 'remove the line' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ what: `“{${node.value}}” is code`, fix: 'write plain text without braces' }];
    case 'html':
      return [{ what: 'raw HTML does not belong in content', fix: 'use Markdown or a component' }];
    case 'image':
    case 'imageReference':
      return [{ what: 'a picture in Markdown has no place here', fix: 'use <Figure> with alt and caption' }];
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [{ what: 'footnotes have English labels', fix: 'use <Fact source="…"> for the source' }];
    case 'heading':
      return headingFaults(node);
    default:
      return [];
  }
}

function headingFaults(node: Heading): Fault[] {
  const text = flatText(node);
  return [
    ...(node.depth === 2 || node.depth === 3
      ? []
      : [
          {
            what: `a heading of level ${node.depth}`,
            fix: 'use ## or ###; the title of the page is its only #',
          },
        ]),
    ...(slugOf(text) === ''
      ? [
          {
            what: `the heading “${text}” has no letter for an address`,
            fix: 'write a word, or add the letters to “latin” of the language in src/i18n/languages.ts',
          },
        ]
      : []),
  ];
}

function componentFaults(content: SiteContent, page: TextFile, place: Place, node: Component): Fault[] {
  const name = node.name ?? '';
  const rule = rules[name];
  if (rule === undefined) return [unknownComponent(name)];
  return [
    ...attributeFaults(content, page, node, name, rule),
    ...placeFaults(page, place, name, rule),
    ...contentFaults(node, name, rule),
    ...countFaults(node, name),
  ];
}

function unknownComponent(name: string): Fault {
  const isHtml = name === '' || /^[a-z]/.test(name);
  return isHtml
    ? { what: `<${name}> is raw HTML`, fix: 'use Markdown or a component' }
    : { what: `there is no component <${name}>`, fix: `use one of ${known}` };
}

function attributeFaults(
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

function placeFaults(page: TextFile, place: Place, name: string, rule: ComponentRule): Fault[] {
  const pages = rule.onlyOn === undefined ? undefined : [rule.onlyOn].flat();
  const around = rule.inside === undefined ? undefined : [rule.inside].flat();
  const shown = (around ?? []).map((one) => `<${one}>`).join(' or ');
  return [
    ...(pages && !(page.kind === 'pages' && pages.includes(page.id))
      ? [{ what: `<${name}> stands on the page ${pages.join(' or ')} only`, fix: 'remove it here' }]
      : []),
    ...(rule.onlyIn !== undefined && rule.onlyIn !== page.kind
      ? [{ what: `<${name}> belongs into content/${rule.onlyIn}/ only`, fix: 'remove it here' }]
      : []),
    ...(around && !isInside(place, around)
      ? [{ what: `<${name}> stands outside ${shown}`, fix: `put it inside ${shown}` }]
      : []),
  ];
}

function contentFaults(node: Component, name: string, rule: ComponentRule): Fault[] {
  const isFilled = node.children.length > 0;
  if (isFilled === rule.content) return [];
  return rule.content
    ? [{ what: `<${name}> holds nothing`, fix: `write its text between <${name}> and </${name}>` }]
    : [{ what: `<${name}> cannot hold text`, fix: `close it at once: <${name} … />` }];
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
