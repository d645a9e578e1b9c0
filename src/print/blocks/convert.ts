import type { Nodes, PhrasingContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isInline } from '../../content/closed-set.ts';
import { attributesOf, lineOfNode, type Component } from '../../content/nodes.ts';
import { printForms } from '../../components/mdx/print-forms.ts';
import { localeNamed } from '../../i18n/languages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { inlineOf, runsOf, undivided, type InlineContext } from './convert-inline.ts';
import { unprintable } from './print-error.ts';
import type { PrintBlock, PrintContext, PrintInline } from './print-tree.ts';
import { wideWidthsOf, widthsOf } from './table-widths.ts';

/** Where a text comes from, and how deep its headings stand in the document. */
export interface PrintSource {
  file: string;
  /** Added to the level of a heading: 0 makes ## a heading of level 2. */
  lift: number;
  /** Resolves a link of the content to a full address. */
  href: (url: string) => string;
}

/** The document that a text is printed in, before the text's own blocks can be asked for. */
type PrintBase = Omit<PrintContext, 'blocks' | 'inline'>;

/** What the nodes of one text are converted with. */
interface Conversion extends InlineContext {
  base: PrintBase;
  source: PrintSource;
  /** What the print forms of components may ask. */
  forms: PrintContext;
}

/** Converts the tree of an MDX text to print blocks; a node without a print form is an error with file and line. */
export function convert(nodes: readonly Nodes[], source: PrintSource, base: PrintBase): PrintBlock[] {
  const conversion: Conversion = {
    ...{ file: source.file, href: source.href, base, source },
    forms: {
      ...base,
      blocks: (children) => blocksOf(children as Nodes[], conversion),
      inline: (children) => runsOf(children as Nodes[], conversion),
    },
  };
  return blocksOf(nodes, conversion);
}

/** Each block knows the line that it was written on, so that what goes wrong with it can be told. */
function blocksOf(nodes: readonly Nodes[], conversion: Conversion): PrintBlock[] {
  return nodes.flatMap((node) => {
    const line = `${conversion.file}:${lineOfNode(node)}`;
    return blockOf(node, conversion).map((block) => ({ line, ...block }));
  });
}

function blockOf(node: Nodes, conversion: Conversion): PrintBlock[] {
  switch (node.type) {
    case 'heading': {
      const words = node.children.flatMap((child) => inlineOf(child, conversion));
      return [{ t: 'h', level: node.depth + conversion.source.lift, c: words.map(undivided) }];
    }
    case 'paragraph':
      return [{ t: 'p', c: runsOf(node.children, conversion) }];
    case 'list': {
      const items = node.children.map((item) => blocksOf(item.children, conversion));
      return [{ t: node.ordered ? 'ol' : 'ul', items }];
    }
    case 'blockquote':
      return [{ t: 'quote', c: blocksOf(node.children, conversion) }];
    case 'table':
      return [tableOf(node, conversion)];
    case 'yaml':
      return [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentOf(node, conversion);
    default:
      throw unprintable(conversion.file, node, node.type);
  }
}

function componentOf(node: Component, conversion: Conversion): PrintBlock[] {
  const name = node.name ?? '';
  if (isInline(name)) return [{ t: 'p', c: inlineOf(node, conversion) }];
  const form = printForms[name];
  if (!form) throw unprintable(conversion.file, node, `<${name}>`);
  const at = `${conversion.file}:${lineOfNode(node)}`;
  return form({ ...attributesOf(node), at }, node.children, conversion.forms);
}

function tableOf(node: Table, conversion: Conversion): PrintBlock {
  const { locale } = conversion.base;
  const named = node.children[0]?.children.map((cell) => localeNamed(toString(cell))) ?? [];
  const langs = named.map((lang) => lang ?? locale);
  const [head, ...rows] = node.children.map((row) =>
    row.children.map((cell, column) => cellOf(cell.children, named[column], conversion)),
  );
  return {
    t: 'table',
    head: (head ?? []).map((cell) => cell.map(undivided)),
    rows,
    widths: widthsOf(node),
    wideWidths: wideWidthsOf(node),
    ...(langs.some((lang) => lang !== locale) ? { langs } : {}),
  };
}

/** The words of a cell; in a column that is headed by the name of a language they are read aloud, so they stay whole. */
function cellOf(
  children: PhrasingContent[],
  lang: Locale | undefined,
  conversion: Conversion,
): PrintInline[] {
  // A cell is a place to write on by itself; how long one is typed says how wide its column is.
  if (children.every((node) => node.type === 'text' && /^_+$/.test(node.value))) return [];
  if (lang === undefined) return runsOf(children, conversion);
  return runsOf(children, { ...conversion, base: { ...conversion.base, locale: lang, hyphenates: false } });
}
