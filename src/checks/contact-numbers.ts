import { anyOf } from '../i18n/languages.ts';
import { locales } from '../i18n/locales.ts';
import type { Contact } from '../content/schemas/contact.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';
import { digitsSaid } from './number-words.ts';
import { passagesOf } from './passages.ts';
import { numbersIn, knownNumbers } from './phones.ts';

/**
 * A number of contacts.yaml is told more than once, and every time the same: by its id, beside other contacts, in words
 * for those who record it, and wherever data and strings write it out. A slip in one digit disagrees with the rest.
 */
export function checkContactNumbers(content: SiteContent): Problem[] {
  if (content.broken.has('contacts')) return [];
  const { contacts } = content.catalog;
  return [
    ...contacts.flatMap((contact) => idFaults(content, contact)),
    ...doubles(content),
    ...spoken(content),
    ...written(content),
  ];
}

function idFaults(content: SiteContent, { id, short }: Contact): Problem[] {
  const named = /-(\d{3,})$/.exec(id)?.[1];
  if (named === undefined || short === undefined || named === short.replace(/\D/g, '')) return [];
  const what = `${id}: short is “${short}”, but the id says ${named}`;
  return [
    {
      ...content.lineOfEntry('contacts', id, ['short']),
      what,
      fix: 'look at its source, and correct the one that is wrong',
    },
  ];
}

function doubles(content: SiteContent): Problem[] {
  const taken = new Map<string, string>();
  return content.catalog.contacts.flatMap((contact) =>
    (['short', 'intl'] as const).flatMap((field) => {
      const number = contact[field];
      if (number === undefined) return [];
      const other = taken.get(number);
      taken.set(number, other ?? contact.id);
      if (other === undefined) return [];
      const what = `${contact.id}: ${number} is the number of ${other} already`;
      return [
        { ...content.lineOfEntry('contacts', contact.id, [field]), what, fix: 'look at the sources of both' },
      ];
    }),
  );
}

/** The words that people record say the digits that are written, and those are a contact's. */
function spoken(content: SiteContent): Problem[] {
  const known = new Set(content.catalog.contacts.flatMap(({ short, intl }) => [short, intl]));
  return content.catalog.spokenNumbers.flatMap(({ id, written, say }) => {
    const at = (field: string, ...path: string[]) =>
      content.lineOfEntry('spokenNumbers', id, [field, ...path]);
    if (!known.has(written))
      return [
        {
          ...at('written'),
          what: `${id}: “${written}” is no number of content/data/contacts.yaml`,
          fix: 'one of the two is wrong: look at the source, and correct it',
        },
      ];
    return locales.flatMap((locale) => {
      const said = digitsSaid(say[locale], locale);
      if (said === written.replace(/\D/g, '')) return [];
      const what = `${id}: ${locale}: “${say[locale].slice(0, 60)}” says ${said}, and ${written} is written`;
      return [{ ...at('say', locale), what, fix: 'say the digits that are written' }];
    });
  });
}

/** Lists of publishers’, readers’ and lawyers’ own words, and of forms to write and to refuse. */
const others: ReadonlySet<string> = new Set(['sources', 'synonyms', 'law', 'repealed', 'forms']);

const ofCalls = new RegExp(
  anyOf(({ phone }) => phone.words),
  'iu',
);
const short = /(?<![\d.,:/–−-]|\d )\d{3}(?![\d%/]|[.,:-]\d| \d)/g;

/** Numbers in data and strings are those of contacts: long ones, and short ones beside a word of calling. */
function written(content: SiteContent): Problem[] {
  const known = knownNumbers(content.catalog.contacts);
  const mobile = content.catalog.contacts.flatMap((one) => one.mobile ?? []);
  const isUnknown = (number: string) => !known.has(number) && !mobile.includes(number);
  return passagesOf(content)
    .filter(({ of, kind }) => of === 'string' || (of === 'data' && !others.has(kind ?? '')))
    .flatMap(({ at, text }) =>
      numbersToCall(text.replaceAll('\u00A0', ' '))
        .filter(isUnknown)
        .map((number) => ({
          ...{ file: at.file, line: at.line },
          what: `the phone number “${number}” is not in content/data/contacts.yaml`,
          fix: 'one of the two is wrong: look at the source, and correct it',
        })),
    );
}

function numbersToCall(text: string): string[] {
  const found = numbersIn(text);
  const beside = ofCalls.test(text) ? (text.match(short) ?? []) : [];
  return [...new Set([...found, ...beside])];
}
