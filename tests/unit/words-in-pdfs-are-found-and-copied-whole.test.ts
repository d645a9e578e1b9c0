import { expect, test } from 'playwright/test';
import { readWorld } from '../../src/checks/world.ts';
import { bookletsOf } from '../../src/print/document.ts';
import { chaptersOf } from '../../src/print/chapters.ts';
import { plainText } from '../../src/packs/plain-text.ts';
import { askPoppler, downloads, makeDownload } from '../support/made-downloads.ts';

const world = readWorld(process.cwd());

for (const locale of ['az', 'ru', 'en'] as const) {
  test(`every word of a booklet in ${locale} stands whole in the text of its PDFs, divided only where a line ends`, async () => {
    const booklets = downloads.filter(
      (one) => one.kind === 'booklet' && one.locale === locale && one.id === 'checkpoints-booklet',
    );
    expect(booklets.map(({ use }) => use)).toEqual(['read', 'print', 'shop']);
    for (const download of booklets) {
      const text = askPoppler('pdftotext', await makeDownload(download), '-enc', 'UTF-8');
      expect(text.match(/.\u00AD(?!\n)./g) ?? [], download.file).toEqual([]);
      expect(text, download.file).not.toMatch(/[\u2060\u200B\uFEFF]/);
      const found = new Set(wordsOf(text.replace(/\u00AD\n/g, '')));
      const wanted = wordsOf(writtenIn(download.booklet, locale));
      expect(wanted.length).toBeGreaterThan(500);
      expect(
        wanted.filter((word) => !found.has(word)),
        download.file,
      ).toEqual([]);
    }
  });
}

test('words of a booklet in Azerbaijani are still divided at the ends of lines', async () => {
  const download = downloads.find(({ file }) => file === 'buraxilis-menteqeleri-ucun-buklet-az.pdf');
  if (!download) throw new Error('there is no booklet for checkpoints');
  const text = askPoppler('pdftotext', await makeDownload(download), '-enc', 'UTF-8');
  expect(text.match(/\p{L}\u00AD\n/gu)?.length ?? 0).toBeGreaterThan(5);
});

function writtenIn(id: string, locale: string): string {
  const booklet = bookletsOf(world).find((one) => one.id === id && one.locale === locale);
  if (!booklet) throw new Error(`there is no ${id} in ${locale}`);
  const { chapters } = chaptersOf(world, booklet, 'https://site.example');
  return chapters.map(({ title, blocks }) => `${title ?? ''}\n${plainText(blocks)}`).join('\n');
}

/** Words and numbers; 15–17 is one of them, and the small number of a source is none of its word. */
function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:-\p{L}+)*|\d+(?:–\d+)?(?:-\p{L}+)?/gu) ?? [];
}
