import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { hotlineBox } from '../../src/partners/hotline-box.ts';
import { inlineStyles } from '../../src/partners/inline-styles.ts';
import { mailSignature, plainSignature } from '../../src/partners/mail-signature.ts';
import { endDrawing } from '../../src/films/timeline.ts';
import { dataFields } from '../../src/site/data-fields.ts';
import { jsonSchemaOf } from '../../src/content/schemas/public-data.ts';
import { publicContacts } from '../../src/site/public-data.ts';
import { strings } from '../../src/i18n/strings/index.ts';
import { downloads, makeDownload } from '../support/made-downloads.ts';
import { projectContent } from '../support/project-content.ts';

const { contacts, drawings } = projectContent.catalog;
const hotline = contacts.find(({ id }) => id === 'hotline-152');
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
/** What a text leads to and shows as numbers, whatever they are. */
const numbersIn = (text: string) => plain(text).match(/\+994[\d ]+\d|(?<![\d#])\b1\d\d\b(?!\d|px)/g);
const ofKind = (kind: string) => downloads.filter((one) => one.kind === kind);

for (const locale of locales) {
  test(`the box and the signature in ${locale} call the hotline inside the country and from abroad, and nobody else`, () => {
    const all = hotlineBox(contacts, locales);
    const pieces = [hotlineBox(contacts, [locale]), all, mailSignature(contacts, locale)];
    for (const html of pieces) {
      const links = parse(inlineStyles(html)).querySelectorAll('a');
      expect(links.map((one) => one.getAttribute('href'))).toEqual(['tel:152', 'tel:+994125622112']);
      expect(links.map((one) => plain(one.text))).toEqual([hotline?.short, hotline?.intl]);
      expect(plain(parse(html).text)).toContain(hotline?.name[locale]);
    }
    expect(numbersIn(plainSignature(contacts, locale))).toEqual([hotline?.short, hotline?.intl]);
  });
}

test('a changed number changes what partners paste', () => {
  const changed = contacts.map((one) =>
    one.id === 'hotline-152' ? { ...one, short: '199', intl: '+994 12 000 00 00' } : one,
  );
  const made = [
    inlineStyles(hotlineBox(changed, ['az'])),
    inlineStyles(hotlineBox(changed, locales)),
    inlineStyles(mailSignature(changed, 'ru')),
    plainSignature(changed, 'en'),
  ];
  for (const text of made) {
    expect(plain(text)).toContain('199');
    expect(plain(text)).toContain('+994 12 000 00 00');
    expect(plain(text)).not.toMatch(/152|562/);
  }
});

test('a class without a rule is told, so that nothing is pasted without its look', () => {
  expect(() => inlineStyles('<p class="box152-nothing">')).toThrow(/has no rule for \.box152-nothing/);
});

for (const download of ofKind('web-banner')) {
  test(`${download.file} has its size, few words, the number, and asks nobody for anything`, async () => {
    const bytes = await makeDownload(download);
    const [width, height] = download.paper.split(' × ').map(Number);
    const about = await sharp(bytes).metadata();
    expect([about.width, about.height]).toEqual([width, height]);
    expect(bytes.length).toBeLessThan(download.file.endsWith('.png') ? 15_000 : 40_000);
    if (download.file.endsWith('.png')) return;
    const svg = new TextDecoder().decode(bytes);
    const outside = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(
      ([, one, two]) => one ?? two,
    );
    expect(outside.length).toBeGreaterThan(3);
    expect(outside.filter((one) => !one?.startsWith('#'))).toEqual([]);
    expect(svg).not.toMatch(/<(?:script|style|foreignObject|image|text)\b|@import|\son\w+=/);
    expect(numbersIn(/<title>(.*?)<\/title>/.exec(svg)?.[1] ?? '')).toEqual([hotline?.short]);
  });
}

test('the window of the banners shows the number of the hotline, beside four words at most', () => {
  const window = drawings.find(({ id }) => id === endDrawing);
  for (const locale of locales) {
    expect(window?.description[locale]).toContain(hotline?.short);
    expect(strings[locale].partners.banner.words.split(/\s+/).length).toBeLessThanOrEqual(4);
  }
});

test('readers are told of every field that the schema of the contacts has, as it is', () => {
  const fields = dataFields('contacts', 'https://site.example');
  const { items } = jsonSchemaOf('contacts', 'https://site.example') as {
    items: { properties: object; required: string[] };
  };
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(items.properties));
  for (const locale of locales)
    expect(Object.keys(strings[locale].publicData.contacts)).toEqual(fields.map(({ name }) => name));
  const entries = publicContacts(contacts) as Record<string, unknown>[];
  for (const { name, form, isRequired, isNullable } of fields) {
    const held = entries.map((entry) => entry[name]);
    expect(held.every((one) => one !== undefined) || !isRequired, name).toBe(true);
    expect(held.every((one) => one !== null) || isNullable, name).toBe(true);
    const given = held.filter((one) => one !== undefined && one !== null);
    for (const one of given) {
      if (form === 'texts') expect(Object.keys(one).sort(), name).toEqual([...locales].sort());
      else expect(one, name).toEqual(expect.stringMatching(form === 'day' ? /^\d{4}-\d{2}-\d{2}$/ : /./));
    }
  }
});
