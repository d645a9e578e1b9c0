import type { Nodes, PhrasingContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributesOf, lineOfNode, type Component } from '../../content/nodes.ts';
import { printForms } from '../../components/mdx/print-forms.ts';
import { localeNamed, type Locale } from '../../i18n/locales.ts';
import { hyphenate } from './hyphenate.ts';
import type { PrintBlock, PrintContext, PrintInline } from './print-tree.ts';
import { wideWidthsOf, widthsOf } from './table-widths.ts';
import { tieWords, withTiedNumbers } from './tie-words.ts';

/** A text that cannot be printed; the message names file and line. */
export class PrintError extends Error {}

/** Where a text comes from, and how deep its headings stand in the document. */
export interface PrintSource {
  file: string;
  /** Added to the level of a heading: 0 makes ## a heading of level 2. */
  lift: number;
  /** Resolves a link of the content to a full address. */
  href: (url: string) => string;
}

/** Converts the tree of an MDX text to print blocks; a node without a print form is an error with file and line. */
export function convert(
  nodes: readonly Nodes[],
  source: PrintSource,
  base: Omit<PrintContext, 'blocks' | 'inline'>,
): PrintBlock[] {
  const context: PrintContext = {
    ...base,
    blocks: (children) => (children as Nodes[]).flatMap(placed),
    inline: (children) => runsOf(children as Nodes[]),
  };
  return nodes.flatMap(placed);

  /** Each block knows the line that it was written on, so that what goes wrong with it can be told. */
  function placed(node: Nodes): PrintBlock[] {
    const line = `${source.file}:${lineOfNode(node)}`;
    return block(node).map((one) => ({ line, ...one }));
  }

  function block(node: Nodes): PrintBlock[] {
    switch (node.type) {
      case 'heading':
        return [
          {
            t: 'h',
            level: node.depth + source.lift,
            c: node.children.flatMap(inline).map(whole),
          },
        ];
      case 'paragraph':
        return [{ t: 'p', c: runsOf(node.children) }];
      case 'list':
        return [
          {
            t: node.ordered ? 'ol' : 'ul',
            items: node.children.map((item) => item.children.flatMap(placed)),
          },
        ];
      case 'blockquote':
        return [{ t: 'quote', c: node.children.flatMap(placed) }];
      case 'table':
        return [table(node)];
      case 'yaml':
        return [];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return component(node);
      default:
        throw unprintable(node, node.type);
    }
  }

  function component(node: Component): PrintBlock[] {
    const name = node.name ?? '';
    if (runs.has(name)) return [{ t: 'p', c: inline(node) }];
    const form = printForms[name];
    if (!form) throw unprintable(node, `<${name}>`);
    const at = `${source.file}:${lineOfNode(node)}`;
    return form({ ...attributesOf(node), at }, node.children, context);
  }

  function table(node: Table): PrintBlock {
    const named = node.children[0]?.children.map((cell) => localeNamed(toString(cell))) ?? [];
    const langs = named.map((lang) => lang ?? base.locale);
    const [head, ...rows] = node.children.map((row) =>
      row.children.map((cell, column) => cellOf(cell.children, named[column])),
    );
    return {
      t: 'table',
      head: (head ?? []).map((cell) => cell.map(whole)),
      rows,
      widths: widthsOf(node),
      wideWidths: wideWidthsOf(node),
      ...(langs.some((lang) => lang !== base.locale) ? { langs } : {}),
    };
  }

  /** The words of a cell; in a column that is headed by the name of a language they are read aloud, so they stay whole. */
  function cellOf(children: PhrasingContent[], lang: Locale | undefined): PrintInline[] {
    if (lang === undefined) return runsOf(children);
    const spoken = { ...base, locale: lang, divides: false };
    const [words] = convert([{ type: 'paragraph', children }], source, spoken);
    return words?.t === 'p' ? words.c : [];
  }

  function runsOf(children: readonly Nodes[]): PrintInline[] {
    return withTiedNumbers(children.flatMap(inline));
  }

  function inline(node: Nodes): PrintInline[] {
    switch (node.type) {
      case 'text':
        return wordsOf(node.value.replace(/\s+/g, ' '));
      case 'strong':
        return [{ t: 'b', c: node.children.flatMap(inline) }];
      case 'emphasis':
        return [{ t: 'i', c: node.children.flatMap(inline) }];
      case 'link':
        return [{ t: 'link', href: source.href(node.url), c: node.children.flatMap(inline) }];
      case 'paragraph':
        return node.children.flatMap(inline);
      case 'break':
        return [{ t: 'text', v: ' ' }];
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        return inlineComponent(node);
      default:
        throw unprintable(node, node.type);
    }
  }

  /** Words and places to write on; four underscores or more are such a place. */
  function wordsOf(text: string): PrintInline[] {
    return text
      .split(/(_{4,})/)
      .filter(Boolean)
      .map((piece) =>
        piece.startsWith('____') ? { t: 'blank' } : { t: 'text', v: divided(tieWords(base.locale, piece)) },
      );
  }

  function divided(text: string): string {
    return base.divides ? hyphenate(base.locale, text) : text;
  }

  function inlineComponent(node: Component): PrintInline[] {
    const { id, abroad, source: named, law } = attributesOf(node);
    const words = () => node.children.flatMap(inline);
    switch (node.name) {
      case 'Phone':
        return phone(String(id), abroad ? 'abroad' : 'inside');
      case 'Term':
        return words();
      case 'Fact':
        return [...words(), refsOf(String(named), law)];
      default:
        throw unprintable(node, `<${node.name}> inside a sentence`);
    }
  }

  function refsOf(sources: string, law: string | true | undefined): PrintInline {
    const n = base.refs(sources.split(/\s+/));
    return typeof law === 'string' ? { t: 'refs', n, law: law.split(/\s+/) } : { t: 'refs', n };
  }

  /** A number; where phones dial it in two ways, the short form and words that tell them apart stand before it. */
  function phone(id: string, from: 'inside' | 'abroad'): PrintInline[] {
    const { lead, v, href } = base.data.phone(id, from);
    const number: PrintInline = { t: 'phone', v, href };
    return lead === undefined ? [number] : [{ t: 'text', v: tieWords(base.locale, lead) }, number];
  }

  function unprintable(node: Nodes, what: string): PrintError {
    return new PrintError(
      `${source.file}:${lineOfNode(node)} ${what} has no print form → take it out of what is printed, or give it one in src/components/mdx/`,
    );
  }
}

/** The words of a heading, of a text or of a column, are never divided. */
function whole(run: PrintInline): PrintInline {
  return run.t === 'text' ? { ...run, v: run.v.replaceAll('\u00AD', '') } : run;
}

const runs = new Set(['Phone', 'Term', 'Fact']);
