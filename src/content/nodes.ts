import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { attributesOfKind, type AttributeKind } from './closed-set.ts';
import type { TextFile } from './site-content.ts';

/** A component in a page's tree. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A node with the nodes around it, the nearest last. */
export interface Place {
  node: Nodes;
  parents: Parents[];
}

/** Every node of a page's text, from first to last, with what stands around it. */
export function placesIn(page: TextFile): Place[] {
  const { body } = page;
  if (!body) return [];
  const known = places.get(body) ?? walk(body, []);
  places.set(body, known);
  return known;
}

/** Every check walks every text. */
const places = new WeakMap<Nodes, Place[]>();

/** Tells whether a node is a component or another JSX element. */
export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The line of a node, from 1. */
export function lineOfNode(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The value of a component's attribute: its text, `true` for a bare one, undefined when it is not given. */
export function attributeOf(node: Component, name: string): string | true | undefined {
  const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  if (attribute === undefined) return undefined;
  if (attribute.value === null || attribute.value === undefined) return true;
  return typeof attribute.value === 'string' ? attribute.value : undefined;
}

/** The attributes of a component that have a value, by name. */
export function attributesOf(node: Component): Record<string, string | true> {
  return Object.fromEntries(
    node.attributes.flatMap((one) => {
      if (one.type !== 'mdxJsxAttribute') return [];
      const value = attributeOf(node, one.name);
      return value === undefined ? [] : [[one.name, value]];
    }),
  );
}

/** What the attributes of a component that hold this kind of value say: `sources`, `law`, `page`. */
export function valuesOf(node: Component, kind: AttributeKind): string[] {
  return attributesOfKind(node.name, kind).flatMap((name) => {
    const value = attributeOf(node, name);
    return typeof value === 'string' ? [value] : [];
  });
}

/** The ids that such attributes name, apart by spaces. */
export function idsOf(node: Component, kind: AttributeKind): string[] {
  return valuesOf(node, kind).flatMap((value) => value.split(/\s+/).filter(Boolean));
}

/** Tells whether a node stands inside one of the named components. */
export function isInside(place: Place, names: readonly string[]): boolean {
  return place.parents.some((one) => isComponent(one) && names.includes(one.name ?? ''));
}

function walk(node: Nodes, parents: Parents[], found: Place[] = []): Place[] {
  found.push({ node, parents });
  if (!('children' in node)) return found;
  const around = [...parents, node];
  for (const child of node.children) walk(child, around, found);
  return found;
}
