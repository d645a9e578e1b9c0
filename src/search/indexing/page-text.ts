import { parse, TextNode, type HTMLElement, type Node } from 'node-html-parser';

/** A part of a page under one heading. */
export interface PageSection {
  /** The anchor of its heading; empty for what stands before the first heading. */
  anchor: string;
  title: string;
  text: string;
}

/** What is not read: references, drawings, forms, the rows of downloads and the glossary, which are records of their own. */
const skipped =
  'sup, svg, script, style, nav, form, .column-name, .downloads, .glossary, [data-pagefind-ignore]';
const inline = new Set(['A', 'B', 'STRONG', 'EM', 'I', 'SPAN', 'DFN', 'Q', 'CITE', 'MARK', 'ABBR', 'BDI']);

/** The text of a built page, cut at its headings; the first part is what comes before them. */
export function sectionsOf(html: string): PageSection[] {
  const root = parse(html);
  const prose = root.querySelector('.prose') ?? root.querySelector('main');
  if (!prose) throw new Error('the page has no <main>: its layout and the search differ');
  for (const node of prose.querySelectorAll(skipped)) node.remove();
  const sections: PageSection[] = [{ anchor: '', title: '', text: '' }];
  read(prose, sections);
  return sections.map(({ anchor, title, text }) => ({ anchor, title, text: tidy(text) }));
}

function read(node: Node, sections: PageSection[]): void {
  const last = sections.at(-1);
  if (!last) return;
  if (node instanceof TextNode) {
    last.text += node.text;
    return;
  }
  const element = node as HTMLElement;
  if (/^H[23]$/.test(element.tagName ?? '') && element.id) {
    sections.push({ anchor: element.id, title: tidy(element.text), text: '' });
    return;
  }
  const isInline = inline.has(element.tagName ?? '') && !standsAlone(element);
  if (!isInline) last.text += ' ';
  for (const child of element.childNodes) read(child, sections);
  const after = sections.at(-1);
  if (!isInline && after) after.text += ' ';
}

/** An inline element is shown as a line of its own when no text leads to it, as name and note do in a list. */
function standsAlone(element: HTMLElement): boolean {
  const before = element.parentNode?.childNodes[element.parentNode.childNodes.indexOf(element) - 1];
  return before !== undefined && !(before instanceof TextNode);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:?)»”’])/g, '$1')
    .trim();
}
