import { fold } from './fold.ts';
import { nouns, verbs } from './roots.ts';
import { nounEnding, verbEnding } from './suffixes.ts';

/** The fewest letters that the rules leave of a word; known roots may be shorter. */
const minLetters = 3;

/**
 * The stem of an Azerbaijani word, folded: “uşağını”, “usaqlar” and “UŞAQ” give `usaq`, “ürəyi” gives `urek`.
 * A light stemmer: it takes off endings of number, possession, case, person and tense, and leaves word formation
 * (-çı, -lıq, -sız) alone. Words in a script other than Latin, and words with a figure, come back folded only.
 */
export function stem(word: string): string {
  const folded = fold(word);
  if (folded.length < minLetters || !/^[a-z]+$/.test(folded)) return folded;
  return knownRoot(folded) ?? byRules(folded);
}

/** The longest known root with which the word begins, when what follows it can be its endings. */
function knownRoot(word: string): string | undefined {
  for (let length = word.length; length >= 2; length--) {
    const head = word.slice(0, length);
    const rest = word.slice(length);
    const noun = nouns.get(head) ?? nouns.get(/^[aeiu]/.test(rest) ? harden(head) : '');
    if (noun !== undefined && nounEnding.test(rest)) return noun;
    const verb = verbs.get(head);
    if (verb !== undefined && verbEnding.test(rest)) return verb;
  }
  return undefined;
}

/** In the order of the endings, last one first; each rule keeps `minLetters` letters or more. */
const rules: readonly RegExp[] = [
  /(?<=^.{3,})(?:(?:d[iu]r(?:l[ae]r)?|s[iu]n[iu]z)(?:s[ae]|m[iu])?)$/,
  /(?<=d[ae])ki$/,
  /(?<=^.{2,}l[ae])y(?:[iu]n(?:[iu]z)?|[iu]r(?:l[ae]r)?|[iu]b|[ae]n|[ae])$/,
  /(?<=^.{2,}[iu])nd[ae]n?$|(?<=^.{3,})d[ae]n?$|(?<=^.{2,}[aeiou])n[iu]n$|(?<=^.{2,}[^aeiou])[iu]n$|(?<=^.{2,}[iu])n[aeiu]$|(?<=^.{2,}[ae])n[iu]$|(?<=^.{2,}[aeiou])y[ae]$|(?<=^.{3,}[^aeiou])l[ae]$|(?<=^.{2,}[^aeiou])[ae]$|(?<=^.{2,}[^aeiou])(?<![aeiou]s)[iu]$/,
  /(?<=^.{2,}[^aeiou])[iu][mn][iu]z$|(?<=^.{2,}[aeiu])[mn][iu]z$|(?<=^.{2,}[aeiu])s[iu]$|(?<=^.{3,}[^aeiou])[iu][mn]$|(?<=^.{2,}[^aeiou])[iu]$/,
  /(?<=^.{3,})l[ae]r$/,
  /(?<=^.{3,})(?:m[ae][qk]|m[ae]l[iu]|m[iu][rs]|y?[ae]c[ae][qk]|y?[iu]b|d[iu][qk]|y?[ae]n|[iu]r|m[ae])$/,
  /(?<=^.{3,})[aeiu]$/,
];

function byRules(word: string): string {
  const [, borrowed = '', ending = ''] = word.match(/^(.{3,}[szg]iya)(.*)$/) ?? [];
  if (borrowed !== '' && nounEnding.test(ending)) return borrowed;
  let left = word;
  for (const rule of rules) {
    const shorter = left.replace(rule, '');
    left = /^[aeiu]/.test(left.slice(shorter.length)) ? harden(shorter) : shorter;
  }
  return left;
}

/** Gives back the k or q that softened before a vowel: `usag` was `usaq`, `urey` was `urek`. */
function harden(word: string): string {
  if (/[aeiou]g$/.test(word)) return `${word.slice(0, -1)}q`;
  if (/[aeiou]y$/.test(word)) return `${word.slice(0, -1)}k`;
  return word;
}
