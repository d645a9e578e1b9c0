import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { downloadsPageId, familyPageIds } from '../../src/site/download-pages.ts';
import { builtPages, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

const program = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
/** Pages of links only have no article, and a story that is played shows one step at a time. */
const lists = ['a-z', 'search', 'sources', 'recruiter-story', downloadsPageId, ...familyPageIds];

// The browser's own reader view is no script of the page; under the policy of the page this stand-in would not run.
test.use({ bypassCSP: true });

test('the reader view of Firefox takes the text of a page and its numbers, not its sources', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const one of builtPages.filter(({ id }) => !lists.includes(id) && !id.startsWith('lesson-'))) {
    await page.goto(pathOf(one));
    const { lost, all, numbers } = await page.evaluate(readerView, program);
    expect(numbers, one.url).toEqual([]);
    expect(lost.length / all, `${one.url} ${lost.join(' | ')}`).toBeLessThanOrEqual(0.2);
  }
});

/** The sentences and numbers of the text that the reader view leaves out. */
function readerView(source: string): { lost: string[]; all: number; numbers: string[] } {
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/[\s\d]+/g, '');
  // The page takes no script; this is how a browser hands it one.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const Reader = new Function('module', `${source}; return Readability;`)({});
  const read: string = new Reader(document.cloneNode(true)).parse()?.textContent ?? '';
  const blocks = [...document.querySelectorAll('.prose p, .prose li, .prose td, .prose th')].filter(
    (node) => !node.querySelector('p, li') && /[.?!]$/.test(node.textContent?.trim() ?? ''),
  );
  const sentences = blocks.map((node) => node.textContent?.trim() ?? '');
  const phones = [...document.querySelectorAll('.prose p a[href^="tel:"], .prose li a[href^="tel:"]')].map(
    (link) => link.textContent?.trim() ?? '',
  );
  return {
    lost: sentences.filter((sentence) => !tidy(read).includes(tidy(sentence))),
    all: Math.max(1, sentences.length),
    numbers: [...new Set(phones)].filter((number) => !read.includes(number)),
  };
}
