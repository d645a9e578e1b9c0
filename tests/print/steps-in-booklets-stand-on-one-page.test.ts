import { expect, test } from 'playwright/test';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import type { PrintBlock } from '../../src/print/blocks/print-tree.ts';
import type { BookletDocument } from '../../src/print/documents/print-document.ts';
import { compile } from '../../src/print/typst/typst.ts';
import { defaultOrigin } from '../../src/site/origin.ts';
import { bookletDocument } from '../support/plan-of.ts';
import { projectContent as content } from '../support/project-content.ts';

const booklet = downloadsOf(content).find(({ file }) => file === 'booklet-for-employers-en.pdf');

const words = (text: string): PrintBlock => ({ t: 'p', c: [{ t: 'text', v: text }] });
const steps = Array.from({ length: 6 }, (_, step) => [words(`Step ${step + 1}. ${'Go on. '.repeat(12)}`)]);

for (const t of ['steps', 'ol'] as const) {
  test(`the items of a list of ${t} stand on one page, wherever it begins`, () => {
    const document = bookletDocument(content, booklet, defaultOrigin);
    const breaks = Array.from({ length: 16 }, (_, lines) => pagesOfList(document, t, lines));
    expect(breaks.filter((pages) => pages > 1)).toEqual([]);
  });
}

/** On how many pages a list stands that follows a number of paragraphs. */
function pagesOfList(document: BookletDocument, t: 'steps' | 'ol', paragraphs: number): number {
  const [first] = document.chapters;
  if (!first) throw new Error('there is no chapter');
  const heading: PrintBlock = { t: 'h', level: 1, c: [{ t: 'text', v: 'A chapter' }] };
  const before = Array.from({ length: paragraphs }, () => words('A line of words.'));
  const chapters = [{ ...first, blocks: [heading, ...before, { t, items: steps } as PrintBlock] }];
  const [told] = compile({ ...document, chapters }).query('filling') as { ends: [number, number][] }[];
  // The list itself ends after its items.
  const ofItems = told?.ends.slice(-steps.length - 1, -1) ?? [];
  return new Set(ofItems.map(([page]) => page)).size;
}
