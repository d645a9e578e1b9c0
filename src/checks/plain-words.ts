import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';
import { findInEach } from './found-right.ts';
import { passagesOf, type Passage } from './passages.ts';

/** The longest word that stands in one line of a card or a slide; longer ones are slips, or two words. */
const longestWord = 32;

interface Rule {
  form: RegExp;
  what: (found: string) => string;
  fix: string;
}

/** What stands for words that are not written yet. */
const placeholder =
  /(?<!\p{L})(?:TODO|FIXME|TBD|XXX+|xxx+|ХХХ+|lorem ipsum|dolor sit amet|asdf\w*|qwerty\w*|йцукен\p{L}*)(?!\p{L})|\[(?:\.\.\.|…|\?+|\s*)\]/iu;

/** Tells whether some words of a text are not written yet. */
export function isUnwritten(text: string): boolean {
  return placeholder.test(text);
}

const everywhere: readonly Rule[] = [
  {
    form: placeholder,
    what: (found) => `“${found}” stands for words that are not written yet`,
    fix: 'write them, or take the sentence out',
  },
  {
    form: new RegExp(`[\\p{L}\\p{M}]{${longestWord},}`, 'u'),
    what: (found) => `“${found.slice(0, 24)}…” is a word of ${found.length} letters`,
    fix: 'part it, or shorten it; it breaks every line that it stands in',
  },
  {
    form: /([^\s.…_])\1{5,}/u,
    what: (found) => `“${found.slice(0, 12)}” repeats one sign ${found.length} times`,
    fix: 'write words',
  },
];

/** What is Markdown or HTML in a text, and stays as it is typed in data, strings and heads. */
const unread: readonly Rule[] = [
  {
    form: /<\/?[a-z][^>]*>|&(?:#\w+|[a-z]+);/iu,
    what: (found) => `“${found.slice(0, 30)}” is HTML`,
    fix: 'write plain words; nothing is marked up here',
  },
  {
    form: /\*\*|__|`|\]\(|^#+\s|^\s*[-*•]\s|^>\s|(?<!\w)\*\w|~~/u,
    what: (found) => `“${found}” is Markdown, which readers would see as it is typed`,
    fix: 'write plain words; nothing is marked up here',
  },
];

/** Lists in a form of their own: patterns, and marks for endings. */
const patterns: readonly string[] = ['forms', 'repealed', 'law'];

/** Texts hold words for readers: no placeholders, no word that breaks its line; data, heads and strings hold no mark-up either. */
export function checkPlainWords(content: SiteContent): Problem[] {
  const passages = passagesOf(content).filter(({ kind }) => kind === undefined || !patterns.includes(kind));
  return [
    ...findInEach('plain words', 'everywhere', passages, (passage) => faultsOf(passage, everywhere)),
    ...findInEach(
      'plain words',
      'unread',
      passages.filter(({ of }) => of !== 'body'),
      (passage) => faultsOf(passage, unread),
    ),
    ...notWords(content),
  ];
}

function faultsOf({ at, text }: Passage, rules: readonly Rule[]): Problem[] {
  const words = text.replace(/https?:\S+|[\w.@/-]+\.[a-z]{2,}\S*/giu, '').replace(/\{\{\w+\}\}/g, '');
  return rules.flatMap(({ form, what, fix }) => {
    const found = words.match(form)?.[0];
    return found === undefined ? [] : [{ file: at.file, line: at.line, what: what(found), fix }];
  });
}

/** Every string of the shell is words. */
function notWords(content: SiteContent): Problem[] {
  return Object.entries(content.strings).flatMap(([locale, strings]) =>
    within(strings, []).flatMap(({ path, value }) => {
      const at = content.lineOfString(locale as Passage['locale'], path);
      const name = path.join('.');
      if (typeof value !== 'string')
        return [
          { ...at, what: `“${name}” is ${String(value)}, not words`, fix: "write words between two '" },
        ];
      return value.trim() === '' && !/^\s$/.test(value)
        ? [{ ...at, what: `“${name}” is empty`, fix: "write words between the two '" }]
        : [];
    }),
  );
}

function within(value: unknown, path: string[]): { path: string[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) => within(one, [...path, key]));
}
