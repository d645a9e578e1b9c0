import ICAL from 'ical.js';
import sharp from 'sharp';
import { expect, test } from 'playwright/test';
import { contactCardOf } from '../../src/generate/contact-card.ts';
import { escapeValue, foldLine } from '../../src/generate/fold-lines.ts';
import { locales } from '../../src/i18n/locales.ts';
import { lockScreenDocument } from '../../src/print/documents/lock-screen-document.ts';
import { pictureOf } from '../../src/print/typst/page-picture.ts';
import { compile } from '../../src/print/typst/typst.ts';
import { downloads, makeDownload } from '../support/made-downloads.ts';
import { projectContent } from '../support/project-content.ts';

const ofKind = (kind: string) => downloads.filter((one) => one.kind === kind);

for (const locale of locales) {
  test(`the contact in ${locale} is read as one name and both numbers, and neither it nor its file tells what it is`, async () => {
    const [download, ...more] = ofKind('contact-card').filter((one) => one.locale === locale);
    if (!download) throw new Error(`there is no contact in ${locale}`);
    expect(more).toEqual([]);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      await makeDownload(download),
    );
    expect(text).not.toMatch(/[^\r]\n|\r[^\n]|\uFEFF/);
    const card = new ICAL.Component(ICAL.parse(text));
    expect(card.name).toBe('vcard');
    const names = card.getAllProperties().map(({ name }) => name);
    expect(names).toEqual(['version', 'n', 'fn', 'tel', 'tel']);
    expect(card.getAllProperties('tel').map((one) => one.getFirstValue())).toEqual(['152', '+994125622112']);
    const name = String(card.getFirstPropertyValue('fn'));
    expect(name.length).toBeGreaterThan(5);
    expect(download.subtitle[locale]).toContain(name);
    expect(`${name} ${download.file}`).not.toMatch(
      /alver|traffi|торгов|torgov|152|qaynar|hotline|горяч|polis|police|полиц/i,
    );
  });
}

test('a name of any length and with any sign is read as it was written', () => {
  const name = 'Məlumat, sorğu; „ünvan“ \\ otaq – '.repeat(6).trim();
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escapeValue(name)};;;;`,
    `FN:${escapeValue(name)}`,
    'END:VCARD',
  ];
  const text = lines.map(foldLine).join('\r\n');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const [family] = new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue('n') as unknown as string[];
  expect(family).toBe(name);
});

test('the contact has the numbers of the data, and no other', () => {
  const contacts = projectContent.catalog.contacts.map((one) =>
    one.id === 'hotline-152' ? { ...one, short: '199', intl: '+994 12 000 00 00' } : one,
  );
  expect(
    contactCardOf(contacts, 'en')
      .match(/^TEL.*$/gm)
      ?.map((line) => line.split(':')[1]),
  ).toEqual(['199', '+994120000000']);
});

for (const download of ofKind('lock-screen')) {
  test(`the picture of ${download.paper} is light, and its figures stand clear of clock and buttons in stars like others`, async () => {
    const [width = 0, height = 0] = download.paper.split(' × ').map(Number);
    const bytes = await makeDownload(download);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    const { info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([width, height]);
    const document = lockScreenDocument(projectContent, download, 'https://site.example');
    expect(document.words.map(({ v }) => v)).toEqual(['152', '+994', '12', '562', '21', '12']);
    const figures = await changedRows(
      await pictureOf(compile(document), width, {}),
      await pictureOf(compile({ ...document, words: [] }), width, {}),
    );
    expect(figures.from / height).toBeGreaterThan(0.42);
    expect(figures.to / height).toBeLessThan(0.84);
    // 16.6 px are a millimetre on a phone of 65 mm: capitals of 1.5 mm are read in the hand.
    for (const { scale } of document.words)
      expect((scale * document.tile * 0.7) / 16.6).toBeGreaterThanOrEqual(1.5);
    const own = document.panes.filter(({ shape, column, row }) =>
      document.words.some((word) => shape === 'star' && word.column === column && word.row === row),
    );
    expect(new Set(own.map(({ colour }) => colour)).size).toBe(1);
    const like = document.panes.filter(({ shape, colour }) => shape === 'star' && colour === own[0]?.colour);
    expect(like.length).toBeGreaterThan(own.length + 4);
  });
}

test('the pictures have names and descriptions in every language, and file names that say nothing', () => {
  const pictures = ofKind('lock-screen');
  expect(pictures.map(({ paper }) => paper)).toEqual(['1080 × 1920', '1080 × 2340']);
  for (const { subtitle, file } of pictures) {
    for (const locale of locales) expect(subtitle[locale]?.length).toBeGreaterThan(60);
    expect(file).toMatch(/^naxis-1080x\d{4}\.png$/);
  }
});

/** The first and the last row in which two pictures of one size differ. */
async function changedRows(one: Uint8Array, other: Uint8Array): Promise<{ from: number; to: number }> {
  const [a, b] = await Promise.all(
    [one, other].map((png) => sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!a || !b) throw new Error('no pictures');
  const { width, height } = a.info;
  const rows = Array.from({ length: height }, (_, row) => row).filter(
    (row) =>
      !a.data
        .subarray(row * width, (row + 1) * width)
        .equals(b.data.subarray(row * width, (row + 1) * width)),
  );
  return { from: rows[0] ?? 0, to: rows.at(-1) ?? height };
}
