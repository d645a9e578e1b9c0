import { languages } from '../i18n/languages.ts';
import { locales, perLocale, type Locale } from '../i18n/locales.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';
import { once } from '../search/words/once.ts';
import { mixedWords } from './scripts.ts';
import { passagesOf, type Passage } from './passages.ts';
import { sentencesOf, withoutQuotations } from './sentences.ts';
import { checkWords } from './words/index.ts';

/** Lists in the words of others: of publishers, and of people who search as they can type. */
const foreignLists: readonly string[] = ['sources', 'synonyms', 'forms', 'repealed', 'law'];

/** Common words that tell a language at once. */
const telling: Readonly<Record<Locale | 'tr', ReadonlySet<string>>> = {
  ...perLocale((locale) => wordsOf(checkWords[locale].telling)),
  tr: wordsOf('ve için değil çok olarak gibi ama ile kadar lütfen nasıl niçin'),
};

/** Words that look Russian and are typed with Latin letters. */
const lookAlike = /^[aceopxyABCEHKMOPTXYk]{2,}$/;

/** Every text is written in the language of its place, with the letters of that language; what quotes another one says the same as there. */
export function checkLanguages(content: SiteContent): Problem[] {
  const passages = passagesOf(content).filter(
    ({ kind }) => kind === undefined || !foreignLists.includes(kind),
  );
  const counts = countsOf(passages);
  const own = passages.filter((one) => one.locale === fileLocale(one));
  const said = new Set(own.map((one) => `${familyOf(one)}|${one.locale}|${one.text}`));
  const read = passages.map((passage): Read => {
    const other = otherLanguage(passage.locale, wordsIn(passage.text, passage.locale), counts);
    return {
      ...passage,
      at: passage.at,
      other,
      is: other === undefined || other === 'tr' ? passage.locale : other,
    };
  });
  return read.flatMap((passage, index) => {
    const quoted = passage.other === undefined ? undefined : inEveryLanguage(read, index);
    const isQuote = passage.of === 'body' && passage.is !== fileLocale(passage);
    if (isQuote && (quoted || passage.other === undefined))
      return said.has(`${familyOf(passage)}|${passage.is}|${passage.text}`) ? [] : [unlikeQuote(passage)];
    if (passage.other !== undefined) return faultsOf(passage, counts);
    return [...faultsOf(passage, counts), ...strangeSentences(passage, counts)];
  });
}

interface Read extends Passage {
  /** The language that it is in, where that is another than its own. */
  other: Locale | 'tr' | undefined;
  is: Locale;
}

/** Tells whether a block is one of a run that says something in every language, one after the other. */
function inEveryLanguage(read: readonly Read[], index: number): boolean {
  return locales.some((_, before) => {
    const run = read.slice(Math.max(0, index - before), index - before + locales.length);
    return (
      new Set(run.map(({ is }) => is)).size === locales.length &&
      run.every(({ of, at }) => of === 'body' && at.file === read[index]?.at.file)
    );
  });
}

/** Sentences of another language in a passage that is right for the rest; what it quotes is not its own. */
function strangeSentences(passage: Read, counts: Counts): Problem[] {
  const { locale, at, text } = passage;
  const sentences = sentencesOf(locale, withoutQuotations(text));
  if (sentences.length < 2) return [];
  const read = sentences.map((sentence) => ({ sentence, other: strangeLanguage(locale, sentence, counts) }));
  const all = new Set([locale, ...read.map(({ other }) => other)]);
  if (locales.every((one) => all.has(one))) return [];
  return read.flatMap(({ sentence, other }) => {
    if (other === undefined) return [];
    return faultsOf({ ...passage, at, text: sentence, other }, counts);
  });
}

function unlikeQuote({ at, text, is }: Read): Problem {
  const file = at.file.replace(/\/(?:az|ru|en)\//, `/${is}/`);
  const what = `“${text.slice(0, 50)}” is not what the ${languages[is].english} text says`;
  return { file: at.file, line: at.line, what, fix: `copy the words from ${file}` };
}

function faultsOf({ locale, text, at, other }: Read, counts: Counts): Problem[] {
  const problem = (what: string, fix: string) => [{ file: at.file, line: at.line, what, fix }];
  const name = languages[locale].english;
  if (other) {
    const found = other === 'tr' ? 'Turkish' : languages[other].english;
    return problem(`“${text.slice(0, 50)}” is ${found}, and ${name} belongs here`, `write it in ${name}`);
  }
  const foreign = text.split(' · ').length >= locales.length ? undefined : foreignWord(locale, text, counts);
  if (foreign === undefined) return [];
  return problem(`“${foreign}” is typed in letters of another alphabet`, `type it in the letters of ${name}`);
}

/** Addresses are Latin in every language. */
const address = /https?:\S+|[\w.@-]+\.[a-z]{2,}\b/giu;

/** A word in letters of another script; in Russian, where Latin names may stand, one that only looks Russian. */
function foreignWord(locale: Locale, text: string, counts: Counts): string | undefined {
  const words = text.replace(address, '').match(/[\p{L}\p{M}]+/gu) ?? [];
  // What mixes two alphabets, or is of none of ours, has its own problem.
  return words.find((word) => {
    const script = foreignScript[locale](word);
    if (script === 'Latin') return lookAlike.test(word) && (counts.en.get(word.toLowerCase()) ?? 0) < 1;
    return script !== undefined;
  });
}

/** The script of another language in which a whole word is written. */
const foreignScript = perLocale((locale) => {
  const { script: own } = languages[locale];
  const others = [...new Set(locales.map((one) => languages[one].script).filter((one) => one !== own))];
  const patterns = others.map((script) => ({ script, letter: new RegExp(`\\p{Script=${script}}`, 'u') }));
  return once((word) =>
    isWhole(word) ? patterns.find(({ letter }) => letter.test(word))?.script : undefined,
  );
});

const alphabet = new RegExp(
  `^[a-z${locales.map((locale) => Object.keys(languages[locale].latin).join('')).join('')}]+$`,
  'iu',
);

function isWhole(word: string): boolean {
  return alphabet.test(word) && mixedWords(word).length === 0;
}

/** The language in which most of the words are known that are strange in their own one. */
function otherLanguage(locale: Locale, words: readonly string[], counts: Counts): Locale | 'tr' | undefined {
  if (words.length < 2 || isRun(words)) return undefined;
  if (locale === 'az' && words.filter((word) => telling.tr.has(word)).length > words.length / 8) return 'tr';
  const most = locales
    .filter((one) => one !== locale)
    .map((one) => ({ one, strange: words.filter((word) => isOf(word, one, locale, counts)).length }))
    .sort((a, b) => b.strange - a.strange)[0];
  if (!most || most.strange < 2 || most.strange <= words.length / 2) return undefined;
  return most.one;
}

/** Tells whether so few words are one thing in every language, as on a passport: those of two alphabets. */
function isRun(words: readonly string[]): boolean {
  return (
    words.length <= locales.length && new Set(words.map((word) => /\p{Script=Cyrillic}/u.test(word))).size > 1
  );
}

/** The other language of a sentence; a short one may be a name, and one word of its own language leaves it there. */
function strangeLanguage(locale: Locale, sentence: string, counts: Counts): Locale | 'tr' | undefined {
  const words = wordsIn(sentence, locale);
  if (words.length < 5 || words.some((word) => telling[locale].has(word))) return undefined;
  return otherLanguage(locale, words, counts);
}

/** Tells whether a word belongs to one language rather than to another, by what stands on the site. */
function isOf(word: string, one: Locale, rather: Locale, counts: Counts): boolean {
  if (telling[one].has(word)) return true;
  if (telling[rather].has(word)) return false;
  const [there, here] = [counts[one].get(word) ?? 0, counts[rather].get(word) ?? 0];
  return (
    (there >= 2 && there >= 3 * (here - 1)) ||
    (here <= 1 && hasLettersOf(one, word) && !hasLettersOf(rather, word))
  );
}

/** Tells whether a word has a letter that is of this language, such as ə. */
function hasLettersOf(locale: Locale, word: string): boolean {
  const { latin } = languages[locale];
  return [...word].some((letter) => letter in latin);
}

type Counts = Record<Locale, Map<string, number>>;

/** In how many passages of each language each word stands. */
function countsOf(passages: readonly Passage[]): Counts {
  const counts = Object.fromEntries(locales.map((locale) => [locale, new Map<string, number>()])) as Counts;
  for (const { locale, text } of passages)
    for (const word of new Set(wordsIn(text, locale)))
      counts[locale].set(word, (counts[locale].get(word) ?? 0) + 1);
  return counts;
}

const filledIn = /\{\{\w+\}\}/g;

function wordsIn(text: string, locale: Locale): string[] {
  const words =
    text
      .replace(filledIn, '')
      .toLocaleLowerCase(locale)
      .match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length > 1 || telling.ru.has(word));
}

/** The file of a text in all its languages. */
function familyOf({ at }: Passage): string {
  return at.file.replace(/\/(?:az|ru|en)\//, '/');
}

/** The language of the file, or of the place in it. */
function fileLocale({ at, locale }: Passage): string {
  return at.file.match(/\/(az|ru|en)(?:\/|\.ts$)/)?.[1] ?? locale;
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
