import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { shownNumbers } from '../../src/site/phone.ts';
import { getContent } from '../../src/content/load-content.ts';
import { addressesFor, builtIndex } from '../support/built-index.ts';
import { builtPage, pathOf } from '../support/built-site.ts';

const { contacts } = getContent().catalog;
const numbers = shownNumbers(contacts);

/** What people do to the digits of a number: marks between them, figures of other scripts, marks that phones copy along. */
const writings: Record<string, (groups: string[]) => string> = {
  'digits alone': (groups) => groups.join(''),
  spaces: (groups) => groups.join(' '),
  'no-break spaces': (groups) => groups.join('\u00A0'),
  'narrow no-break spaces': (groups) => groups.join('\u202F'),
  hyphens: (groups) => groups.join('-'),
  'no-break hyphens and dashes': (groups) => groups.join('\u2011').replace('\u2011', '–'),
  points: (groups) => groups.join('.'),
  'spaces around it': (groups) => `  ${groups.join(' ')} `,
  brackets: ([first = '', ...rest]) => `(${first}) ${rest.join(' ')}`,
  'marks of direction': (groups) => `\u202A${groups.join(' ')}\u202C`,
  'Arabic figures': (groups) => inFigures(groups.join(' '), 0x660),
  'Persian figures': (groups) => inFigures(groups.join(' '), 0x6f0),
  'wide figures': (groups) => inFigures(groups.join(''), 0xff10),
  'a word before it': (groups) => `tel: ${groups.join(' ')}`,
};

for (const locale of locales) {
  const built = builtIndex(locale);
  const help = pathOf(builtPage(locale, 'help'));

  test(`each number is found in ${locale}, however it is written`, async () => {
    expect(numbers.length).toBeGreaterThan(5);
    const missed: string[] = [];
    for (const dialled of numbers.flatMap(waysToDial))
      for (const [name, write] of Object.entries(writings)) {
        const query = write(dialled);
        const [first] = await addressesFor(built, query);
        if (first !== help) missed.push(`${name}: ${query} leads to ${first ?? 'nothing'}`);
      }
    expect(missed).toEqual([]);
  });

  test(`the beginning of a number is enough in ${locale}, from three digits on`, async () => {
    const missed: string[] = [];
    for (const dialled of numbers.flatMap(waysToDial)) {
      const digits = dialled.join('').replace('+', '');
      for (let length = 3; length < digits.length; length++) {
        const [first] = await addressesFor(built, digits.slice(0, length));
        if (first !== help) missed.push(`${digits.slice(0, length)} leads to ${first ?? 'nothing'}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test(`figures that are no number of ours do not lead to help in ${locale}`, async () => {
    const hidden = contacts.flatMap(({ print_ready, short }) => (print_ready ? [] : [short ?? []].flat()));
    expect(hidden.length).toBeGreaterThan(0);
    for (const query of [...hidden, '13.9.7', '2014', '144-1', '12', '6'])
      expect((await addressesFor(built, query))[0], query).not.toBe(help);
  });
}

/** The groups of a number as it is dialled: a short one as it is, a long one inside the country, in the city, from abroad. */
function waysToDial(number: string): string[][] {
  const groups = number.split(/[ ()-]+/).filter(Boolean);
  if (groups.join('').length <= 6) return [groups];
  const [city = '', ...own] = groups
    .filter((group) => group !== '+994')
    .map((group) => group.replace(/^0/, ''));
  return [
    ['+994', city, ...own],
    ['994', city, ...own],
    ['00994', city, ...own],
    [`0${city}`, ...own],
    [city, ...own],
    own,
  ];
}

function inFigures(text: string, zero: number): string {
  return text.replace(/\d/g, (figure) => String.fromCodePoint(zero + Number(figure)));
}
