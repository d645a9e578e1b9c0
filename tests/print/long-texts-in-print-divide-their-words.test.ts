import { expect, test } from 'playwright/test';
import { defaultOrigin } from '../../src/site/origin.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import type { RenderPlan } from '../../src/print/documents/plan.ts';
import type { PrintDocument } from '../../src/print/documents/print-document.ts';
import { compile } from '../../src/print/typst/typst.ts';
import { bookletDocument, planOf } from '../support/plan-of.ts';
import { readPdf } from '../support/read-pdf.ts';
import { projectContent as content } from '../support/project-content.ts';

for (const [locale, file] of [
  ['ru', 'buklet-dlya-punktov-propuska-ru.pdf'],
  ['en', 'booklet-for-schools-en.pdf'],
] as const) {
  test(`words are divided at the end of a line in a booklet in ${locale}, and no longer when that is turned off`, async () => {
    const download = downloadsOf(content).find((one) => one.file === file);
    const document = bookletDocument(content, download, defaultOrigin);
    const words = wordsOf(locale);
    expect((await dividedIn(document, words)).length).toBeGreaterThan(0);
    expect(await dividedIn({ ...document, hyphenate: false }, words)).toEqual([]);
  });
}

test('on cards, leaflets and posters words stay whole, without soft hyphens', () => {
  for (const file of [
    'leaflet-for-parents-en.pdf',
    'otel-iscisi-ucun-kart-az.pdf',
    'otel-plakatlari-az.pdf',
  ]) {
    const { document } = planned(file);
    expect(document.hyphenate, file).toBe(false);
    expect(JSON.stringify(document), file).not.toContain('\u00AD');
  }
  expect(JSON.stringify(planned('mekteb-ucun-buklet-az.pdf').document)).toContain('\u00AD');
});

function planned(file: string): RenderPlan {
  const download = downloadsOf(content).find((one) => one.file === file);
  const made = download && planOf(content, download, defaultOrigin);
  if (!made) throw new Error(`there is no ${file}`);
  return made;
}

/** Every word of five letters or more on the site's pages in a language. */
function wordsOf(locale: string): Set<string> {
  const pages = content.pages.filter((page) => page.locale === locale);
  return new Set(pages.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{5,}/gu) ?? []));
}

/** The words that a document divides at the end of a line, whose two halves make a word of the site. */
async function dividedIn(document: PrintDocument, words: ReadonlySet<string>): Promise<string[]> {
  const { pages } = await readPdf(compile(document).pdf(false));
  const text = pages.map((page) => page.text).join('\n');
  return [...text.matchAll(/(?<!\p{L})(\p{L}{2,})\n(\p{Ll}{2,})/gu)]
    .map(([, start = '', end = '']) => (start + end).toLowerCase())
    .filter((word) => words.has(word));
}
