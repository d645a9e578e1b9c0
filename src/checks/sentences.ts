import type { Nodes } from 'mdast';
import { isComponent, lineOfNode, placesIn, type Place } from '../content/nodes.ts';
import type { TextFile } from '../content/site-content.ts';
import { languages, localeNamed } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';

/** The quotation marks of all languages. */
const quotes = {
  open: locales.map((locale) => languages[locale].quotes[0]).join(''),
  close: locales.map((locale) => languages[locale].quotes[1]).join(''),
};

/** A run of sentences with the line on which it begins. */
interface Block {
  text: string;
  line: number;
  /** The language of its words: that of the text, or the one that heads its column of a table. */
  locale: Locale;
}

/** Splits a text into sentences; one begins with a capital, or with any letter where a script has none. */
export function sentencesOf(locale: Locale, text: string): string[] {
  return text
    .split(languages[locale].hasCapitals ? beforeSentence : beforeAnySentence)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

const [beforeSentence, beforeAnySentence] = ['\\p{Lu}', '\\p{L}'].map(
  (letter) => new RegExp(`(?<=[.!?…][${quotes.close})]*)\\s+(?=[${letter}\\p{N}${quotes.open}(])`, 'u'),
) as [RegExp, RegExp];

/** Counts the words of a sentence. */
export function countWords(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The text of a page as a reader sees it, a phone number as one word; headings and cells end in a space. */
export function textOf(page: TextFile): string {
  return blocksOf(page)
    .map(({ text }) => text)
    .join(' ');
}

/** The paragraphs, headings, cells and facts of a text, each a run of sentences. */
export function blocksOf(page: TextFile): Block[] {
  if (!page.body) return [];
  const found = known.get(page.body) ?? blocksWith(page, () => undefined);
  known.set(page.body, found);
  return found;
}

/** Many checks read the same blocks. */
const known = new WeakMap<Nodes, Block[]>();

/** The same, with other words for some nodes. */
export function blocksWith(page: TextFile, instead: (node: Nodes) => string | undefined): Block[] {
  return placesIn(page)
    .filter(({ node, parents }) => isBlock(node) && !parents.some(isBlock))
    .map((place) => ({
      text: flatText(place.node, instead),
      line: lineOfNode(place.node),
      locale: columnLocale(place) ?? page.locale,
    }));
}

/** The language that heads the column of a cell, in a table of phrases. */
function columnLocale({ node, parents }: Place): Locale | undefined {
  const [table, row] = parents.slice(-2);
  if (node.type !== 'tableCell' || table?.type !== 'table' || row?.type !== 'tableRow') return undefined;
  const head = table.children[0]?.children[row.children.indexOf(node)];
  return head && localeNamed(flatText(head));
}

/** Tells whether a node is a paragraph, heading, cell or fact: a run of sentences of its own. */
export function isBlock(node: Nodes): boolean {
  return (
    ['paragraph', 'heading', 'tableCell'].includes(node.type) || (isComponent(node) && node.name === 'Fact')
  );
}

/** The words of a node, a phone number as one word; `instead` may give other words for some nodes. */
export function flatText(node: Nodes, instead?: (node: Nodes) => string | undefined): string {
  const other = instead?.(node);
  if (other !== undefined) return other;
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (isComponent(node) && node.name === 'Phone') return '152';
  return 'children' in node ? node.children.map((one) => flatText(one, instead)).join('') : '';
}

/** A text without what it quotes, or with other words in its place; an apostrophe inside a word ends no English quotation. */
export function withoutQuotations(text: string, instead = ''): string {
  return text.replace(quotation, instead);
}

const quotation = new RegExp(
  locales
    .map((locale) => languages[locale].quotes)
    .map(([open, close]) =>
      close === '’' ? `${open}[^${open}]*?${close}(?!\\p{L})` : `${open}[^${close}]*${close}`,
    )
    .join('|'),
  'gu',
);
