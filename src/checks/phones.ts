import { anyOf } from '../i18n/languages.ts';
import type { Contact } from '../content/schemas/contact.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent } from '../content/site-content.ts';

const long = /\+?\d[\d ()-]{7,}\d/g;
const helpline = /\b116[ -]?\d{3}\b/g;
const dialled = new RegExp(
  `(?<![\\d.,–-])\\d{3}(?=${anyOf(({ phone }) => phone.namedAfter)})|(?<=(?:${anyOf(({ phone }) => phone.namedBefore)}) )\\d{3}(?!\\d)`,
  'gu',
);

/**
 * Every phone number in the text of a page is one of contacts.yaml, written as it is written there, and its groups stay
 * together: speech in Azerbaijani reads “116 111” across a plain space as one number of thousands.
 */
export function checkPhones(content: SiteContent): Problem[] {
  if (content.broken.has('contacts')) return [];
  const known = knownNumbers(content.catalog.contacts);
  return [...textsOf(content), ...content.films].flatMap((page) =>
    linesOf(page.text).flatMap(({ line, index, isHead }) => {
      const problem = (what: string, fix: string) => ({ file: page.file, line: index + 1, what, fix });
      return numbersIn(line.replaceAll('\u00A0', ' ')).flatMap((number) => {
        if (!known.has(number))
          return problem(
            `the phone number “${number}” is not in content/data/contacts.yaml`,
            'write <Phone id="…" /> with the id of a contact, or correct the number',
          );
        if (!isHead && number.includes(' ') && line.includes(number))
          return problem(
            `the phone number “${number}” has plain spaces`,
            mayHoldComponent(page, line)
              ? 'write <Phone id="…" />'
              : 'put no-break spaces between its groups: no component may stand here',
          );
        return [];
      });
    }),
  );
}

/** A film is data, and a heading holds no component. */
function mayHoldComponent(page: { file: string }, line: string): boolean {
  return page.file.endsWith('.mdx') && !line.startsWith('#');
}

/** The lines of a text; those of its head are joined when they are read. */
function linesOf(text: string): { line: string; index: number; isHead: boolean }[] {
  const lines = text.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : lines.length;
  return lines.map((line, index) => ({ line, index, isHead: index <= end }));
}

/** The digit groups of a line that are written as phone numbers. */
export function numbersIn(line: string): string[] {
  if (/^\s*reviewed:/.test(line)) return [];
  const text = line
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\d{4}-\d{2}-\d{2}/g, '')
    .replace(/(?:source|id)="[^"]*"|[a-z]+-\d+/g, '');
  const withoutHelpline = text.replace(helpline, '');
  return [
    ...[...text.matchAll(helpline)].map(([number]) => number),
    ...[long, dialled].flatMap((form) =>
      [...withoutHelpline.matchAll(form)].map(([number]) => number.trim()),
    ),
  ];
}

/** Where a text holds digits that are typed like a telephone number, from and to. */
export function phoneSpans(text: string): [from: number, to: number][] {
  return [long, helpline].flatMap((form) =>
    [...text.matchAll(form)].map((match): [number, number] => [match.index, match.index + match[0].length]),
  );
}

/** The numbers that may be shown, as they are written. */
export function knownNumbers(contacts: readonly Contact[]): Set<string> {
  const shown = contacts.filter((contact) => contact.print_ready);
  return new Set(shown.flatMap(({ short, intl }) => [short, intl]).filter((number) => number !== undefined));
}
