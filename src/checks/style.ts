import { languages } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import { lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent, type TextFile } from '../content/site-content.ts';
import { blocksOf, countWords, sentencesOf } from './sentences.ts';

/** The longest sentence that may stand, and the longest average of a page, in words. */
const limits = { sentence: 30, average: 18 };

/** Sentences are short, and quotes and dashes are those of the language. */
export function checkStyle(content: SiteContent): Problem[] {
  return textsOf(content).flatMap((page) => [...longSentences(page), ...signFaults(page)]);
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
