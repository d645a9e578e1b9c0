import type { WordIndex } from '../engine/word-index.ts';
import type { Language } from '../words/language.ts';
import { guessStems, resolveKeyboardLayout, type Vocabulary } from './guess.ts';
import { meantNumber } from './numbers.ts';
import { bestOf, rank, type RankedHit } from './rank.ts';
import {
  matchSynonyms,
  termsOf,
  expandQuery,
  type Alternative,
  type SynonymMatch,
  type SynonymRule,
  type Term,
} from './terms.ts';
import type { Work } from './work.ts';

/** The index of one language. */
export interface SearchIndex {
  language: Language;
  words: WordIndex;
  /** The stems of the index and of the synonyms. */
  vocabulary: Vocabulary;
  synonyms: readonly SynonymRule[];
  /** The telephone numbers of the site, as they are written, and the hit that answers them. */
  numbers: { shown: readonly string[]; hit: number };
  /** The weight of each hit among others. */
  weights: readonly number[];
  /** The kind of each hit. */
  kinds: readonly string[];
}

/** What a query found. */
export interface Answer {
  hits: RankedHit[];
  /** The stems by which the words of the query are found in a text; `prefix` is what the last word begins with. */
  stems: ReadonlySet<string>;
  prefix: string;
  /** The words that were searched instead of unknown ones; empty when every word is known. */
  guessed: string[];
}

/** The shares of the best score that the pages which answer a synonym get on top of their own. */
const answerShares = [1.2, 0.7, 0.45];
/** How much more a hit counts whose kind was asked for. */
const wantedWeight = 2.5;
/** What is left of the share of a page that answers, beside a word for a kind. */
const besideKind = 0.35;

/** The longest query that is read, in letters, and the most words of one. */
export const maxQuery = 200;
const maxWords = 24;

/** Searches the index of one language for what somebody typed; `kind` limits it to pages, booklets, lessons or terms. */
export async function search(index: SearchIndex, query: string, kind: string, work: Work): Promise<Answer> {
  const typed = query.slice(0, maxQuery);
  const number = meantNumber(typed, index.numbers.shown);
  const isOnlyNumber = number !== undefined && !/\p{L}/u.test(typed);
  const known: Term[] = [];
  for (const term of termsOf(index.language, isOnlyNumber ? number : await readingOf(index, typed, work))) {
    if (known.length < maxWords) known.push(await orGuessed(index, term, work));
  }
  const matches = [...matchSynonyms(known, index.synonyms), ...matchNumber(index, number)];
  const terms = expandQuery(known, index.synonyms);
  const found = terms.map((term) =>
    bestOf(
      term,
      term.alternatives.map((one) => find(index, one, kind)),
    ),
  );
  const hits =
    found.length === 0 ? [] : rank(found, weightsFor(index, matches), answersTo(terms, matches, kind));
  const exact = terms.flatMap((term) => term.alternatives.filter(({ isPrefix }) => !isPrefix));
  const prefix = terms[terms.length - 1]?.alternatives.find((one) => one.isPrefix);
  return {
    hits,
    stems: new Set(exact.map(({ stem }) => stem)),
    prefix: prefix?.stem ?? '',
    guessed: terms.filter((term) => term.isGuessed).map(({ alternatives }) => alternatives[0]?.stem ?? ''),
  };
}

/** The query itself, or what its keys or sounds say in the alphabet of the language. */
async function readingOf({ language, vocabulary }: SearchIndex, query: string, work: Work): Promise<string> {
  return language.transliterations(query).length === 0
    ? query
    : resolveKeyboardLayout(language, query, vocabulary, work);
}

/** The term itself when the index holds it, else what it may stand for. */
async function orGuessed(index: SearchIndex, term: Term, work: Work): Promise<Term> {
  if (term.alternatives.some((one) => find(index, one, '').length > 0)) return term;
  if (isPartOfSynonym(index, term)) return term;
  const stems = await guessStems(index.language, term.word, index.vocabulary, work);
  if (stems.length === 0) return term;
  const alternatives = stems.map((stem, at) => ({ stem, isPrefix: false, weight: at === 0 ? 0.9 : 0.8 }));
  return { ...term, alternatives, isGuessed: true };
}

function isPartOfSynonym({ synonyms }: SearchIndex, term: Term): boolean {
  return synonyms.some(({ say }) => say.some((phrase) => phrase.includes(term.stem)));
}

/** A telephone number counts as much as the longest phrase does. */
function matchNumber({ numbers }: SearchIndex, number: string | undefined): SynonymMatch[] {
  if (number === undefined) return [];
  return [{ rule: { say: [], means: [], hits: [numbers.hit] }, phrase: [number] }];
}

function find({ words, kinds }: SearchIndex, { stem, isPrefix }: Alternative, kind: string) {
  const found = words.find(stem, isPrefix);
  return kind === '' ? found : found.filter(({ record }) => kinds[parseInt(record, 10)] === kind);
}

/** The weights of the hits; those of a kind that was asked for, as in “poster for hotels”, count more. */
function weightsFor({ weights, kinds }: SearchIndex, matches: readonly SynonymMatch[]): readonly number[] {
  const wanted = new Set(matches.map(({ rule }) => rule.kind).filter(Boolean));
  if (wanted.size === 0) return weights;
  return weights.map((weight, hit) => (wanted.has(kinds[hit]) ? weight * wantedWeight : weight));
}

/**
 * The hits that answer the matches; when there are several, the longest phrase counts in full and the others in part.
 * Beside a word for a kind, such as “booklet”, they count little.
 */
function answersTo(
  terms: readonly Term[],
  matches: readonly SynonymMatch[],
  kind: string,
): Map<number, number> {
  const shares = new Map<number, number>();
  if (kind !== '' && kind !== 'page') return shares;
  const asksKind = matches.some(({ rule }) => rule.kind !== undefined);
  for (const { rule, phrase } of matches) {
    const isAlone = rule.kind !== undefined && terms.every(({ stem }) => rule.say.flat().includes(stem));
    if (asksKind && rule.kind !== undefined && !isAlone) continue;
    const part = (phrase.length / (matches[0]?.phrase.length ?? 1)) * (asksKind && !isAlone ? besideKind : 1);
    rule.hits.forEach((hit, at) => {
      shares.set(hit, Math.max(shares.get(hit) ?? 0, (answerShares[at] ?? 0) * part));
    });
  }
  return shares;
}
