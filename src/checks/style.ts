import type { Nodes } from 'mdast';
import { languages } from '../i18n/languages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { isComponent, lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';

/** The longest sentence that may stand, and the longest average of a page, in words (content brief). */
const limits = { sentence: 30, average: 18 };

/** The quotation marks of all languages. */
const quotes = {
  open: locales.map((locale) => languages[locale].quotes[0]).join(''),
  close: locales.map((locale) => languages[locale].quotes[1]).join(''),
};

/** Sentences are short, quotes and dashes are those of the language, and no form that the glossary avoids is used. */
export function checkStyle(content: SiteContent): Problem[] {
  return textsOf(content).flatMap((page) => [
    ...longSentences(page),
    ...signFaults(page),
    ...avoidedForms(content, page),
  ]);
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

/** A run of sentences with the line on which it begins. */
interface Block {
  text: string;
  line: number;
}

function longSentences(page: TextFile): Problem[] {
  const sentences = blocksOf(page).flatMap(({ text, line }) =>
    sentencesOf(page.locale, text).map((sentence) => ({ sentence, line, words: countWords(sentence) })),
  );
  const long = sentences
    .filter(({ words }) => words > limits.sentence)
    .map(({ sentence, line, words }) => ({
      file: page.file,
      line,
      what: `a sentence of ${words} words: “${sentence.slice(0, 50)}…”`,
      fix: `make two of it; ${limits.sentence} words are the most`,
    }));
  const average = sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(sentences.length, 1);
  if (average <= limits.average) return long;
  const what = `sentences have ${average.toFixed(1)} words on average`;
  return [...long, { file: page.file, line: 1, what, fix: `shorten them to ${limits.average} or fewer` }];
}

/** The paragraphs, headings, cells and facts of a text, each a run of sentences. */
export function blocksOf(page: TextFile): Block[] {
  return placesIn(page)
    .filter(({ node, parents }) => isBlock(node) && !parents.some(isBlock))
    .map(({ node }) => ({ text: flatText(node), line: lineOfNode(node) }));
}

/** Tells whether a node is a paragraph, heading, cell or fact: a run of sentences of its own. */
export function isBlock(node: Nodes): boolean {
  return (
    ['paragraph', 'heading', 'tableCell'].includes(node.type) || (isComponent(node) && node.name === 'Fact')
  );
}

/** The words of a node, a phone number as one word. */
export function flatText(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (isComponent(node) && node.name === 'Phone') return '152';
  return 'children' in node ? node.children.map(flatText).join('') : '';
}

const signs: readonly { form: RegExp; what: string; fix: string }[] = [
  {
    form: /"/,
    what: 'a straight quotation mark',
    fix: `use ${locales.map((one) => `${one} ${languages[one].quotes.join(' ')}`).join(', ')}`,
  },
  { form: /'/, what: 'a straight apostrophe', fix: 'use ’' },
  { form: /\s-\s/, what: 'a hyphen used as a dash', fix: 'use – or —' },
  { form: /\S {2,}\S/, what: 'two spaces in a row', fix: 'leave one' },
  { form: /!/, what: 'an exclamation mark', fix: 'end the sentence with a full stop' },
];

function signFaults(page: TextFile): Problem[] {
  return placesIn(page).flatMap(({ node }) => {
    if (node.type !== 'text') return [];
    return signs
      .filter(({ form }) => form.test(node.value))
      .map(({ form, what, fix }) => ({
        file: page.file,
        line: lineOfNode(node) + node.value.slice(0, node.value.search(form)).split('\n').length - 1,
        what: `${what} in “${around(node.value, form)}”`,
        fix,
      }));
  });
}

function around(text: string, form: RegExp): string {
  const at = text.search(form);
  return text
    .slice(Math.max(0, at - 15), at + 15)
    .replace(/\s+/g, ' ')
    .trim();
}

function avoidedForms(content: SiteContent, page: TextFile): Problem[] {
  const forms = content.catalog.glossary.flatMap((term) =>
    (term.avoid[page.locale] ?? []).map((form) => ({ form, instead: term.term[page.locale] })),
  );
  return blocksOf(page).flatMap(({ text, line }) => {
    const own = withoutQuotations(text).toLocaleLowerCase(page.locale);
    return forms
      .filter(({ form }) => containsForm(own, form.toLocaleLowerCase(page.locale)))
      .map(({ form, instead }) => ({
        file: page.file,
        line,
        what: `“${form}” is not the term`,
        fix: `write “${instead}”, or put the words into quotation marks if the page is about them`,
      }));
  });
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

function containsForm(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + form.length));
}
