import type { Nodes, Parents } from 'mdast';
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
import type { TextFile } from '../content/site-content.ts';

/** A heading, component or block of a text, by what must be alike in every language. */
export interface Part {
  name: string;
  line: number;
  /** The component around it: which one of the text, by its number, and its name. */
  inside?: { number: number; name: string };
}

/** The headings of a text in their order. */
export function headingParts(text: TextFile): Part[] {
  return placesIn(text).flatMap(({ node }) =>
    node.type === 'heading' ? [{ name: headingName(node.depth), line: lineOfNode(node) }] : [],
  );
}

/** The components of a text in their order, but for those in sentences. */
export function componentParts(text: TextFile): Part[] {
  return placesIn(text).flatMap(({ node }) =>
    isBlockComponent(node)
      ? [{ name: `<${[node.name ?? '', ...valuesOf(node, 'drawings')].join(' ')}>`, line: lineOfNode(node) }]
      : [],
  );
}

/** The headings, paragraphs, lists, tables and components in their order, with everything about them that is not words. */
export function blockParts(text: TextFile): Part[] {
  const numbers = new Map<Nodes, number>();
  return placesIn(text).flatMap((place) => {
    const { node, parents } = place;
    const around = parents.findLast((one): one is Component & Parents => isBlockComponent(one));
    if (isBlockComponent(node)) numbers.set(node, numbers.size + 1);
    const name = blockName(place);
    if (name === undefined) return [];
    const inside = around && { number: numbers.get(around) ?? 0, name: `<${around.name ?? ''}>` };
    return [{ name, line: lineOfNode(node), ...(inside && { inside }) }];
  });
}

/** Tells whether a node is a component that stands between paragraphs, and not in a sentence. */
export function isBlockComponent(node: Nodes): node is Component {
  return isComponent(node) && !isInline(node.name);
}

/** Tells whether a part is a heading. */
export function isHeading({ name }: Part): boolean {
  return name.startsWith('#');
}

/** The line at which the words of a text begin. */
export function firstLineOf({ body }: TextFile): number {
  const first = body?.children.find(({ type }) => type !== 'yaml');
  return first ? lineOfNode(first) : 1;
}

function headingName(depth: number): string {
  return '#'.repeat(depth);
}

function blockName({ node, parents }: Place): string | undefined {
  if (isComponent(node))
    return isInline(node.name) ? undefined : `<${[node.name, ...settingsOf(node)].join(' ')}>`;
  switch (node.type) {
    case 'heading':
      return headingName(node.depth);
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
