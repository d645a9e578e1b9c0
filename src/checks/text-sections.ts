import type { Nodes } from 'mdast';
import { attributesOf, isComponent, lineOfNode, placesIn, type Place } from '../content/nodes.ts';
import type { TextFile } from '../content/site-content.ts';
import { firstLineOf, isBlockComponent } from './text-parts.ts';

/** What stands in the sentences under a heading or in a component, which each language puts in its own order. */
export interface Section {
  /** The line of the heading or component; before the first of them, of the first words. */
  line: number;
  phones: string[];
  facts: string[];
  links: string[];
}

/** The sections of a text in their order; texts of the same headings and components have as many. */
export function sectionsOf(text: TextFile): Section[] {
  const start = emptySection(firstLineOf(text));
  const opened = new Map<Nodes, Section>();
  let underHeading = start;
  for (const place of placesIn(text)) {
    const { node } = place;
    if (node.type === 'heading') {
      underHeading = emptySection(lineOfNode(node));
      opened.set(node, underHeading);
    } else if (isBlockComponent(node)) opened.set(node, emptySection(lineOfNode(node)));
    else note(opened.get(place.parents.findLast(isBlockComponent) ?? node) ?? underHeading, place);
  }
  const sections = [start, ...opened.values()];
  for (const { phones, facts, links } of sections) for (const list of [phones, facts, links]) list.sort();
  return sections;
}

function emptySection(line: number): Section {
  return { line, phones: [], facts: [], links: [] };
}

function note(section: Section, { node }: Place): void {
  if (node.type === 'link') section.links.push(node.url);
  if (!isComponent(node)) return;
  const { id, abroad, source, law } = attributesOf(node);
  if (node.name === 'Phone') section.phones.push(`${id}${abroad ? ' abroad' : ''}`);
  if (node.name === 'Fact') section.facts.push([source, law].filter(Boolean).join(' '));
}
