import { languages } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';
import { passagesOf } from './passages.ts';

/** The letters of all languages, small and capital, and those of names in them: é of café and résumé. */
const letters = locales
  .flatMap((locale) => ['i', ...Object.keys(languages[locale].latin)].map((one) => [locale, one] as const))
  .flatMap(([locale, one]) => [one, one.toLocaleUpperCase(locale)])
  .concat('é', 'É')
  .join('');
const quotes = locales.flatMap((locale) => languages[locale].quotes).join('');
/** Beside them the signs of print: dashes, „ inside «», ellipsis, point between words, number, minus, times, money, no-break space. */
const signs = `–—„…·№−×€₼\u00A0`;

const foreign = new RegExp(`[^\\n\\r\\t -~${letters}${quotes}${signs}]+`, 'gu');
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/giu;
/** A question mark inside a word, or several in a row, is what a wrong encoding leaves of letters. */
const lost = /\p{L}\?+\p{L}[\p{L}?]*|\?{2,}/gu;

/** A list of phrases for travellers, who read languages beside those of the site. */
const otherLanguages = new Set(['content/data/point-card.yaml']);

/** Every sign is one that people of the languages read: no look-alike of another script, nothing invisible, no debris of a wrong encoding. */
export function checkLetters(content: SiteContent): Problem[] {
  const files = [...textsOf(content), ...content.films, ...content.dataFiles];
  const seen = new Map(files.map(({ file, text }) => [file, new Set(text.match(foreign))]));
  const plain = new Set(files.filter(({ text }) => !text.includes('\\')).map(({ file }) => file));
  const coded = new Set(files.filter(({ text }) => text.search(entity) >= 0).map(({ file }) => file));
  return [
    ...files.flatMap(({ file, text }) => [
      ...finds(text, foreign)
        .filter(({ found }) => !(otherLanguages.has(file) && /^\p{L}+$/u.test(found)))
        .map(({ found, line, around }) => ({
          file,
          line,
          ...foreignSign(found, around),
        })),
      ...(file.endsWith('.mdx')
        ? finds(text, entity).map(({ found, line }) => ({
            ...{ file, line, what: `“${found}” is code for a sign`, fix: 'type the sign itself' },
          }))
        : []),
      ...(file.startsWith('content/data/') ? [] : lostLetters(file, text)),
    ]),
    // What a file writes in code, as "\u202E", is a sign all the same.
    ...passagesOf(content).flatMap(({ at, text, of, kind }) => [
      ...(plain.has(at.file) ? [] : finds(text, foreign))
        .filter(({ found }) => !seen.get(at.file)?.has(found) && !coded.has(at.file))
        .map(({ found, around }) => ({ file: at.file, line: at.line, ...foreignSign(found, around) })),
      ...(of === 'string' || (of === 'data' && kind !== 'repealed')
        ? lostLetters(at.file, text, at.line)
        : []),
    ]),
  ];
}

function lostLetters(file: string, text: string, firstLine = 1): Problem[] {
  return finds(
    text.replace(address, (one) => ' '.repeat(one.length)),
    lost,
  ).map(({ found, line }) => ({
    file,
    line: line + firstLine - 1,
    what: `“${found}” has question marks where letters were`,
    fix: 'type the words again, and save the file as UTF-8',
  }));
}

const address = /https?:\S+/g;

interface Find {
  found: string;
  line: number;
  around: string;
}

function finds(text: string, pattern: RegExp): Find[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    line: text.slice(0, index).split('\n').length,
    around: [
      text
        .slice(Math.max(0, index - 12), index)
        .split('\n')
        .at(-1),
      /^\p{L}+$/u.test(found) ? found : '',
      text.slice(index + found.length, index + 12).split('\n')[0],
    ]
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
}

/** What an editor can do about each kind of sign; the first that fits speaks. */
const kinds: readonly (readonly [form: RegExp, what: string, fix: string])[] = [
  [
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
    'an invisible sign that turns the direction of the text',
    'delete it',
  ],
  [/[\u200B-\u200D\u2060\uFEFF\u180E]/u, 'an invisible sign of no width', 'delete it'],
  [/\u00AD/u, 'an invisible hyphen', 'delete it; words divide by themselves'],
  [/[\u2028\u2029\u0085\v\f]/u, 'an invisible end of a line', 'delete it and press Enter'],
  [/\p{Zs}/u, 'a space of another kind', 'type a plain or a no-break space'],
  [/\p{Cc}/u, 'a control sign', 'delete it'],
  [/\p{Co}/u, 'a sign that only one font knows', 'delete it'],
  [/\uFFFD/u, 'the mark of a letter that was lost', 'type the letter again, and save the file as UTF-8'],
  [/\p{M}/u, 'a mark put over a letter', 'type the letter itself, without the mark'],
  [/\p{Extended_Pictographic}/u, 'an emoji or a picture', 'say it in words'],
  [/\p{Script=Greek}/u, 'a Greek letter', 'type the letter of your own alphabet'],
  [
    /[\u0080-\u024F\u2122\u0192\u02C6\u02DC]/u,
    'no letter of our languages, perhaps of a wrong encoding',
    'type the words again, and save the file as UTF-8',
  ],
  [/\p{L}/u, 'no letter of our languages', 'type the letter of your own alphabet'],
  [/./u, 'a sign that has no place here', 'use words, or the signs of print: – — … · №'],
];

function foreignSign(found: string, around: string): { what: string; fix: string } {
  const [sign = ''] = found;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const [, name = '', fix = ''] = kinds.find(([form]) => form.test(sign)) ?? [];
  return { what: `${code} in “${around}” is ${name}`, fix };
}
