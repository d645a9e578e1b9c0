import { expect, test } from 'playwright/test';
import { bookletsOf } from '../../src/content/readable.ts';
import { chaptersOf } from '../../src/print/blocks/chapters.ts';
import { plainText } from '../../src/print/blocks/plain-text.ts';
import { askPoppler, downloadNamed, downloads, makeDownload } from '../support/made-downloads.ts';
import { projectContent as content } from '../support/project-content.ts';

/** What is done to words is done to every file; the ways to finish one are tried in the language whose words it changes. */
const ways = { az: ['read', 'print', 'shop'], ru: ['read'], en: ['read'] } as const;

for (const locale of ['az', 'ru', 'en'] as const) {
  test(`every word of a booklet in ${locale} stands whole in the text of its PDFs, divided only where a line ends`, async () => {
    const wanted = wordsOf(writtenIn('checkpoints-booklet', locale));
    expect(wanted.length).toBeGreaterThan(500);
    for (const use of ways[locale]) {
      const text = await textOf(locale, use);
      expect(text.match(/.\u00AD(?!\n)./g) ?? [], use).toEqual([]);
      expect(text, use).not.toMatch(/[\u2060\u200B\uFEFF]/);
      if (locale === 'az') expect(text.match(/\p{L}\u00AD\n/gu)?.length ?? 0, use).toBeGreaterThan(5);
      const found = new Set(wordsOf(text.replace(/\u00AD\n/g, '')));
      expect(
        // Poppler takes a hyphen of the word itself for one of the line where it ends one.
        wanted.filter(
          (word) => !found.has(word) && !found.has(word.replaceAll('-', '')) && !isDividedByAPage(word, text),
        ),
        use,
      ).toEqual([]);
    }
  });
}

test('the words of a guide stand whole too, whose short texts are written in another encoding', async () => {
  const guide = await makeDownload(downloadNamed('ders-is-huquqlarim-vesait-az.pdf'));
  const text = askPoppler('pdftotext', guide, '-enc', 'UTF-8');
  expect(text.match(/\p{L}+\u00AD\p{L}+/gu) ?? []).toEqual([]);
});

/** Whether the last line of a page ends inside this word, and goes on after the foot and the head between. */
function isDividedByAPage(word: string, text: string): boolean {
  return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const).some(([begun, ended]) =>
    new RegExp(`${begun}\u00AD\n[^\f]{0,80}\f[^\f]{0,80}${ended}`, 'iu').test(text),
  );
}

async function textOf(locale: string, use: string): Promise<string> {
  const booklet = downloads.find(
    (one) => one.id === 'checkpoints-booklet' && one.locale === locale && one.use === use,
  );
  if (!booklet) throw new Error(`there is no booklet for checkpoints in ${locale} to ${use}`);
  return askPoppler('pdftotext', await makeDownload(booklet), '-enc', 'UTF-8');
}

function writtenIn(id: string, locale: string): string {
  const booklet = bookletsOf(content).find((one) => one.id === id && one.locale === locale);
  if (!booklet) throw new Error(`there is no ${id} in ${locale}`);
  const { chapters } = chaptersOf(content, booklet, 'https://site.example');
  return chapters.map(({ title, blocks }) => `${title ?? ''}\n${plainText(blocks)}`).join('\n');
}

/** Words and numbers; 15–17 is one of them, and the small number of a source is none of its word. */
function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:-\p{L}+)*|\d+(?:–\d+)?(?:-\p{L}+)?/gu) ?? [];
}
