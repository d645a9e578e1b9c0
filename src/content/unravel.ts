import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isInline } from './closed-set.ts';

/**
 * Makes a component that stands alone on its line, `<Say>Words.</Say>`, the same block as one written on three lines,
 * as MDX itself does. The parser gives a paragraph with an element of text for it.
 */
export function unravel<T extends Root | RootContent>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).flatMap((child) =>
    child.type === 'paragraph' ? unraveled(child) : [unravel(child)],
  );
  return { ...node, children };
}

function unraveled(paragraph: Paragraph): RootContent[] {
  const inside = paragraph.children.filter((one) => !(one.type === 'text' && one.value.trim() === ''));
  if (inside.length === 0 || !inside.every(isBlockComponent)) return [paragraph];
  return inside.map(asBlock);
}

function isBlockComponent(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && !isInline(node.name);
}

function asBlock({ name, attributes, children, position }: MdxJsxTextElement): RootContent {
  const words = { type: 'paragraph', children, ...(position ? { position } : {}) } as const;
  const block: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes,
    children: children.length > 0 ? unraveled(words).filter(isFlow) : [],
    ...(position ? { position } : {}),
  };
  return block;
}

function isFlow(node: RootContent): node is MdxJsxFlowElement['children'][number] {
  return node.type === 'paragraph' || node.type === 'mdxJsxFlowElement';
}
