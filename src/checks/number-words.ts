import type { Locale } from '../i18n/locales.ts';
import { checkWords } from './words/index.ts';

/** The words of numbers in their plain form, the longest first. */
export function wordsOfNumbers(locale: Locale): string[] {
  return [...checkWords[locale].numbers.keys()].sort((one, other) => other.length - one.length);
}

/** The digits that some words say: “yüz əlli iki” and “bir, beş, iki” are both 152. */
export function digitsSaid(text: string, locale: Locale): string {
  return text
    .toLocaleLowerCase(locale)
    .split(',')
    .map((group) => digitsOf(group.match(/\p{L}+/gu) ?? [], checkWords[locale].numbers))
    .join('');
}

function digitsOf(words: readonly string[], known: ReadonlyMap<string, number>): string {
  let said = '';
  let sum: number | undefined;
  for (const word of words) {
    const value = known.get(word);
    if (value === undefined) continue;
    if (value === 100 && sum !== undefined && sum > 0 && sum < 10) sum *= 100;
    else if (sum !== undefined && sum > 0 && value > 0 && roomOf(sum) > value) sum += value;
    else {
      said += sum === undefined ? '' : String(sum);
      sum = value;
    }
  }
  return said + (sum === undefined ? '' : String(sum));
}

/** What may follow a number in the same one: less than its last digit that is not 0 stands for. */
function roomOf(sum: number): number {
  return sum % 100 === 0 ? 100 : sum % 10 === 0 ? 10 : 0;
}
