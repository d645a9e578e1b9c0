import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { drawingsOfItems } from '../../content/drawings-of-items.ts';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** The components that draw marks of their own in place of those of Markdown. */
const marked = ['Checklist', 'Signs', 'Steps', 'ThreeSigns'];
/** The components whose items have drawings, and how these come into the page: as a file, or as SVG. */
const drawn = { Signs: 'file', ThreeSigns: 'svg' } as const;

/**
 * Tells the parts of a component what it says of them, while its text is compiled: a list its role, an item its drawing,
 * the step of a story its number, and the answer of a question which option is right.
 */
export const parts: Plugin = {
  name: 'parts',
  element: {
    filter: ['ul', 'ol'],
    visit(list, context) {
      let around: ReturnType<typeof context.parent> = context.parent(list);
      while (around && !('name' in around && marked.includes(around.name ?? '')))
        around = context.parent(around);
      // WebKit takes its role from a list without markers.
      if (around) context.setProperty(list, 'role', 'list');
    },
  },
  mdxJsxFlowElement: [
    {
      filter: Object.keys(drawn),
      visit(component, context) {
        const drawings = textOf(component, 'drawings');
        if (drawings === undefined) return;
        const left = drawingsOfItems(drawings);
        const form = drawn[component.name as keyof typeof drawn];
        const lists = component.children.filter((one) => one.type === 'element');
        for (const item of lists.flatMap((list) => list.children)) {
          if (item.type !== 'element') continue;
          const id = left.shift();
          if (id !== undefined) context.prependChild(item, part('ItemDrawing', { id, form }));
        }
      },
    },
    {
      filter: ['PlayStory'],
      visit(story, context) {
        const turns = story.children.filter((one) => 'name' in one && one.name === 'Turn');
        for (const [index, turn] of turns.entries()) {
          context.setProperty(turn, 'number', String(index + 1));
          context.setProperty(turn, 'of', String(turns.length));
        }
      },
    },
    {
      filter: ['Answer'],
      visit(answer, context) {
        const question = context.parent(answer);
        const right =
          question?.type === 'mdxJsxFlowElement' && question.name === 'Ask' && textOf(question, 'right');
        if (right) context.setProperty(answer, 'right', right);
      },
    },
  ],
};

interface Attributed {
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

function textOf({ attributes }: Attributed, name: string): string | undefined {
  const value = attributes.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function part(name: string, attributes: Record<string, string>) {
  return {
    type: 'mdxJsxFlowElement' as const,
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name: key,
      value,
    })),
    children: [],
  };
}
