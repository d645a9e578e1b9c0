import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { downloads, makeDownload } from '../support/made-downloads.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';
import { CopiedProject } from '../fixtures/copied-project.ts';

const millimetre = 72 / 25.4;
/** The size of the open card in mm, and how many stand on A4. */
const cards = { insert: [88, 125, 4], 'double-card': [170, 54, 5] } as const;

for (const [kind, [width, height, onSheet]] of Object.entries(cards)) {
  for (const locale of locales) {
    test(`the outside of the ${kind} in ${locale} has no number and does not say whose it is`, async () => {
      const [outside, inside, ...more] = (await read(kind, locale, 'read')).pages;
      expect(more).toEqual([]);
      expect([outside?.width, outside?.height].map((side = 0) => Math.round(side / millimetre))).toEqual([
        width,
        height,
      ]);
      expect(plain(outside?.text)).not.toMatch(/\b\d{3}\b|\+994/);
      expect(plain(outside?.text)).not.toMatch(/alver|торговл|traffick/i);
      expect(inside?.words.map(({ text }) => text.trim())).toContain('152');
      expect(plain(inside?.text)).toContain('+994 12 562 21 12');
    });

    test(`a sheet of ${kind}s in ${locale} holds ${onSheet} on A4, each on both sides`, async () => {
      const { pages } = await read(kind, locale, 'print');
      expect(pages.map((page) => Math.round(page.height / millimetre))).toEqual([297, 297]);
      const numbers = plain(pages[1]?.text).match(/\+994 12 562 21 12/g);
      expect(numbers).toHaveLength(onSheet);
    });
  }
}

test('a double card without its numbers, and words too long for an insert, are told with file, line and fix', async () => {
  using project = new CopiedProject();
  const card = 'content/booklets/en/double-card.mdx';
  project.replace(card, '## Numbers', '### Numbers');
  expect(await project.fault('folding-card-for-a-journey-en.pdf')).toBe(
    `${card}:1 has 2 ## sections → a double-card needs 3`,
  );
  const insert = 'content/booklets/en/passport-insert.mdx';
  project.replace(
    insert,
    '## Documents',
    `## Documents\n\n${'Keep a copy of every paper at home. '.repeat(20)}`,
  );
  expect(await project.fault('travellers-notes-en.pdf')).toContain(`${insert}:`);
});

async function read(kind: string, locale: string, use: string): Promise<ReadPdf> {
  const found = downloads.find((one) => one.kind === kind && one.locale === locale && one.use === use);
  if (!found) throw new Error(`there is no ${kind} in ${locale} to ${use}`);
  return readPdf(await makeDownload(found));
}

function plain(text = ''): string {
  return text.replace(/[\s\u00A0]+/g, ' ');
}
