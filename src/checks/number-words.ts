import type { Locale } from '../i18n/locales.ts';

/** The words of numbers: units and teens, tens, and what stands for hundreds. */
const values: Readonly<Record<Locale, ReadonlyMap<string, number>>> = {
  az: valuesOf(
    'sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz',
    'on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan',
    'yüz',
  ),
  ru: new Map([
    ...valuesOf(
      'ноль один два три четыре пять шесть семь восемь девять',
      'десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
      'сто',
    ),
    ...teensOf(
      'одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    ),
    ...'двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'
      .split(' ')
      .map((word, index): [string, number] => [word, (index + 2) * 100]),
  ]),
  en: new Map([
    ...valuesOf(
      'zero one two three four five six seven eight nine',
      'ten twenty thirty forty fifty sixty seventy eighty ninety',
      'hundred',
    ),
    ...teensOf('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
    ['oh', 0],
  ]),
};

/** The words of numbers in their plain form, the longest first. */
export function wordsOfNumbers(locale: Locale): string[] {
  return [...values[locale].keys()].sort((one, other) => other.length - one.length);
}

/** The digits that some words say: “yüz əlli iki” and “bir, beş, iki” are both 152. */
export function digitsSaid(text: string, locale: Locale): string {
  return text
    .toLocaleLowerCase(locale)
    .split(',')
    .map((group) => digitsOf(group.match(/\p{L}+/gu) ?? [], values[locale]))
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

function valuesOf(units: string, tens: string, hundred: string): Map<string, number> {
  return new Map([
    ...units.split(' ').map((word, index): [string, number] => [word, index]),
    ...tens.split(' ').map((word, index): [string, number] => [word, (index + 1) * 10]),
    [hundred, 100],
  ]);
}

function teensOf(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, index + 11]);
}
