import { locales } from '../i18n/locales.ts';
import type { Contact } from '../content/schemas/contact.ts';
import { stringsIn } from './data-strings.ts';
import { attributeOf, isComponent, lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type TextFile, type SiteContent } from '../content/site-content.ts';

/** Every number stands in a form that can be dialled from where the reader is. */
export function checkDialling(content: SiteContent): Problem[] {
  if (content.broken.has('contacts')) return [];
  return [
    ...mobileForms(content),
    ...shortOnly(content),
    ...withoutForeignForm(content),
    ...abroadOnly(content),
  ];
}

/** Both ways to write the form for mobiles tell the same digits, and none stands without a short number. */
function mobileForms(content: SiteContent): Problem[] {
  return content.catalog.contacts
    .filter(
      ({ short, mobile, mobile_tel }) =>
        (mobile ?? mobile_tel) !== undefined && (mobile !== `(012) ${short}` || mobile_tel !== `012${short}`),
    )
    .map(({ id, short }) => ({
      ...content.lineOfEntry('contacts', id),
      what: `${id}: the forms of the number differ`,
      fix: short
        ? `write mobile: "(012) ${short}" and mobile_tel: "012${short}"`
        : 'write short too, or remove mobile and mobile_tel',
    }));
}

/** A short number that a mobile cannot dial stands nowhere by itself. */
function shortOnly(content: SiteContent): Problem[] {
  const found = content.catalog.contacts.flatMap((contact) =>
    contact.mobile && contact.short ? [{ contact, pattern: bare(contact.short) }] : [],
  );
  const texts = [...textsOf(content), ...content.films].flatMap(({ file, text }) =>
    text.split('\n').map((line, index) => ({ file, line: index + 1, text: line })),
  );
  const data = (
    ['contacts', 'situations', 'qrBlocks', 'glossary', 'checkpoints', 'calendar'] as const
  ).flatMap((kind) =>
    content.catalog[kind].flatMap((entry) => {
      const { short: _short, ...rest } = entry as { id: string; short?: string };
      return stringsIn(rest).map((text) => ({ ...content.lineOfEntry(kind, entry.id), text }));
    }),
  );
  const strings = locales.flatMap((locale) =>
    stringsIn(content.strings[locale]).map((text) => ({
      file: `src/i18n/strings/${locale}.ts`,
      line: 1,
      text,
    })),
  );
  return [...texts, ...data, ...strings].flatMap(({ file, line, text }) =>
    found
      .filter(({ pattern }) => pattern.test(text))
      .map(({ contact }) => ({
        file,
        line,
        what: `“${contact.short}” alone cannot be dialled from a mobile or from outside Baku`,
        fix: file.endsWith('.mdx')
          ? `write <Phone id="${contact.id}" />`
          : `write ${contact.mobile} beside it`,
      })),
  );
}

/** The number by itself: no part of another number, of an id or of its form for mobiles, nor beside that form. */
function bare(short: string): RegExp {
  return new RegExp(
    `(?<![\\d.,–+-]\\s?|\\(012\\)\\s)\\b${short}\\b(?![\\d]|[.,–-]\\d|\\s\\d{3}|.*\\(012\\)\\s${short})`,
    'u',
  );
}

/** A number is written as from abroad only where it has such a form. */
function withoutForeignForm(content: SiteContent): Problem[] {
  const lacks = new Set(content.catalog.contacts.filter(({ intl }) => !intl).map(({ id }) => id));
  const what = (id: string) => ({
    what: `the contact “${id}” has no number for people abroad`,
    fix: 'name a contact that has intl in contacts.yaml',
  });
  return [
    ...content.catalog.situations.flatMap(({ id, abroad, contacts }) =>
      abroad
        ? contacts
            .filter((one) => lacks.has(one))
            .map((one) => ({ ...content.lineOfEntry('situations', id), ...what(one) }))
        : [],
    ),
    ...textsOf(content).flatMap((text) =>
      phonesIn(text)
        .filter(({ id, abroad }) => abroad && lacks.has(id))
        .map(({ id, line }) => ({ file: text.file, line, ...what(id) })),
    ),
  ];
}

/** Where people abroad read, a short number comes after the same number as dialled from abroad, or in one sentence with it. */
function abroadOnly(content: SiteContent): Problem[] {
  const withForm = new Map(
    content.catalog.contacts.filter(({ intl }) => intl).map((one): [string, Contact] => [one.id, one]),
  );
  return textsOf(content)
    .filter(({ head }) => (head as { audience?: string[] } | undefined)?.audience?.includes('abroad'))
    .flatMap((text) => {
      const phones = phonesIn(text);
      return phones
        .filter(
          ({ id, abroad, line }) =>
            !abroad &&
            withForm.has(id) &&
            !phones.some((one) => one.id === id && one.abroad && one.line <= line),
        )
        .map(({ id, line }) => ({
          file: text.file,
          line,
          what: `“${withForm.get(id)?.short}” alone cannot be dialled from abroad, and people abroad read this`,
          fix: `write <Phone id="${id}" abroad /> beside it`,
        }));
    });
}

function phonesIn(text: TextFile): { id: string; abroad: boolean; line: number }[] {
  return placesIn(text).flatMap(({ node }) =>
    isComponent(node) && node.name === 'Phone'
      ? [
          {
            id: String(attributeOf(node, 'id')),
            abroad: attributeOf(node, 'abroad') === true,
            line: lineOfNode(node),
          },
        ]
      : [],
  );
}
