import type { Nodes } from 'mdast';
import { attributesOf, type Component } from '../../content/nodes.ts';
import { translator } from '../../i18n/translator.ts';
import { hyphenate } from './hyphenate.ts';
import { unprintable } from './print-error.ts';
import type { PrintContext, PrintInline } from './print-tree.ts';
import { addNoBreakSpaces } from '../../design/no-break-spaces.ts';
import { withNoBreakNumbers } from './no-break-numbers.ts';

/** What inline nodes are converted with: their file, their links and the document that they are printed in. */
export interface InlineContext {
  file: string;
  href: (url: string) => string;
  base: Pick<PrintContext, 'locale' | 'hyphenates' | 'refs' | 'data'>;
}

/** Converts the inline nodes of one text, and keeps numbers together with their words. */
export function runsOf(nodes: readonly Nodes[], context: InlineContext): PrintInline[] {
  return withNoBreakNumbers(nodes.flatMap((node) => inlineOf(node, context)));
}

/** The words of a heading, of a text or of a column, are never divided. */
export function undivided(run: PrintInline): PrintInline {
  return run.t === 'text' ? { ...run, v: run.v.replaceAll('\u00AD', '') } : run;
}

/** Converts one inline node. */
export function inlineOf(node: Nodes, context: InlineContext): PrintInline[] {
  const inside = (parent: { children: Nodes[] }) =>
    parent.children.flatMap((child) => inlineOf(child, context));
  switch (node.type) {
    case 'text':
      return wordsOf(node.value.replace(/\s+/g, ' '), context);
    case 'strong':
      return [{ t: 'b', c: inside(node) }];
    case 'emphasis':
      return [{ t: 'i', c: inside(node) }];
    case 'link':
      return [{ t: 'link', href: context.href(node.url), c: inside(node) }];
    case 'paragraph':
      return inside(node);
    case 'break':
      return [{ t: 'text', v: ' ' }];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return componentOf(node, inside(node), context);
    default:
      throw unprintable(context.file, node, node.type);
  }
}

/** Words and places to write on: four underscores or more, or a row of dots, which tells by its length how long it is. */
function wordsOf(text: string, { base }: InlineContext): PrintInline[] {
  const words = (piece: string) => {
    const tied = addNoBreakSpaces(base.locale, piece);
    return base.hyphenates ? hyphenate(base.locale, tied) : tied;
  };
  return text
    .split(/(_{4,}|…{2,}|\.{5,})/)
    .filter(Boolean)
    .map((piece, index, pieces): PrintInline => {
      // A long one has room for a name, so that it goes to the next line where less is left.
      if (/^_{4}/.test(piece)) return { t: 'blank', ...(piece.length < 30 ? {} : { letters: 20 }) };
      if (isDots(piece)) return { t: 'blank', letters: piece.replaceAll('…', '...').length };
      // Dots are kept apart from the sign after them; a rule is not.
      return { t: 'text', v: words(isDots(pieces[index - 1]) ? piece.replace(/^ (?=[.,;:])/, '') : piece) };
    });
}

function isDots(piece = ''): boolean {
  return /^(…{2}|\.{5})/.test(piece);
}

function componentOf(node: Component, words: PrintInline[], context: InlineContext): PrintInline[] {
  const { id, abroad, source, law } = attributesOf(node);
  switch (node.name) {
    case 'Phone':
      return phone(String(id), abroad ? 'abroad' : 'inside', context);
    case 'Term':
      return words;
    case 'Fact':
      return [...words, refsOf(String(source), law, context)];
    default:
      throw unprintable(context.file, node, `<${node.name}> inside a sentence`);
  }
}

function refsOf(sources: string, law: string | true | undefined, { base }: InlineContext): PrintInline {
  const n = base.refs(sources.split(/\s+/));
  return typeof law === 'string' ? { t: 'refs', n, law: law.split(/\s+/) } : { t: 'refs', n };
}

/**
 * A number; where phones dial it in two ways, the short form and words that tell them apart stand before it. Both forms
 * are numbers to the eye, and both lead to the one that any phone can dial.
 */
function phone(id: string, from: 'inside' | 'abroad', { base }: InlineContext): PrintInline[] {
  const { local, v, href } = base.data.phone(id, from);
  const number: PrintInline = { t: 'phone', v, href };
  if (local === undefined) return [number];
  const between = ` ${translator(base.locale)('phone.orMobile')} `;
  return [{ ...number, v: local }, { t: 'text', v: addNoBreakSpaces(base.locale, between) }, number];
}
