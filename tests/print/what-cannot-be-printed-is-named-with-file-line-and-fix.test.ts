import { expect, test } from 'playwright/test';
import { defaultOrigin } from '../../src/site/origin.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { explainCompileError } from '../../src/print/typst/explain-compile-error.ts';
import type { PrintBlock } from '../../src/print/blocks/print-tree.ts';
import { compile } from '../../src/print/typst/typst.ts';
import { CopiedProject } from '../fixtures/copied-project.ts';
import { bookletDocument, panelsPlan } from '../support/plan-of.ts';
import { projectContent } from '../support/project-content.ts';

const leaflet = 'content/booklets/en/parents-leaflet.mdx';
const card = 'content/booklets/en/hotel-card.mdx';
const booklet = 'content/booklets/en/employers-booklet.mdx';

test('a text that is too long for its panel is told with its line and by how much', async () => {
  using project = new CopiedProject();
  project.replace(leaflet, '<Checklist>\n\n', `<Checklist>\n\n${many('- Listen for ten minutes.')}\n`);
  expect(await project.fault('leaflet-for-parents-en.pdf')).toMatch(
    /^content\/booklets\/en\/parents-leaflet\.mdx:13 the text is \d+ mm too long for its place → shorten it$/,
  );
});

test('a social card of more than four words is told, and so is one with more than its heading', async () => {
  using project = new CopiedProject();
  const cards = 'content/booklets/en/social-cards.mdx';
  const file = 'social-media-cards-1-1080x1350-en.png';
  project.replace(cards, '## Your passport stays yours', '## Your passport always stays yours');
  expect(await project.fault(file)).toBe(`${cards}:13 a card of 5 words → keep 4 at most`);
  project.replace(cards, '## Your passport always stays yours', '## Your passport stays yours\n\nAsk.');
  expect(await project.fault(file)).toBe(`${cards}:13 a card has no room for “Ask.” → take it out`);
});

test('a text that is too long for its card is told, and so is a question too long for a poster', async () => {
  using project = new CopiedProject();
  project.replace(card, '## Housekeeping', `${many('Listen well, and write it down.')}\n\n## Housekeeping`);
  expect(await project.fault('card-for-hotel-staff-en.pdf')).toMatch(/hotel-card\.mdx:14 the text is \d+ mm/);
  for (const locale of ['az', 'ru', 'en']) {
    const poster = `content/booklets/${locale}/checkpoint-poster.mdx`;
    project.replace(poster, 'title: "', 'title: "MMMMMMMMM MMMMMMMMM MMMMMMMMM ');
  }
  expect(await project.fault('buraxilis-menteqesi-plakati-samur-a4.pdf')).toMatch(
    /^content\/booklets\/az\/checkpoint-poster\.mdx:2 the text is \d+ mm too long/,
  );
});

test('a word that is too long for its line is told, on a poster for checkpoints, for a hotel, and in a leaflet', async () => {
  using project = new CopiedProject();
  const long = 'Pasportunuzugötürüblərsəbizəzəngedinvəsöyləyin';
  project.replace(
    'content/booklets/az/checkpoint-poster.mdx',
    'title: "Pasportunuzu alıblar?"',
    `title: "${long}"`,
  );
  expect(await project.fault('buraxilis-menteqesi-plakati-samur-a4.pdf')).toMatch(
    /^content\/booklets\/az\/checkpoint-poster\.mdx:2 the text is \d+ mm too long for its place → shorten it$/,
  );
  expect(await project.fault('buraxilis-menteqesi-plakati-ekran-1920x1080.png')).toContain('poster.mdx:2 ');
  project.replace(
    'content/booklets/en/hotel-posters.mdx',
    '## Kitchen and bar',
    '## Kitchensandbarsandrestaurantsandcellarsandstoresandlaundriesandpantriesandyards',
  );
  expect(await project.fault('posters-for-hotels-en.pdf')).toMatch(
    /hotel-posters\.mdx:\d+ the text is \d+ mm/,
  );
  project.replace(leaflet, '<Checklist>\n\n- ', `<Checklist>\n\n- ${long} `);
  expect(await project.fault('leaflet-for-parents-en.pdf')).toMatch(
    /parents-leaflet\.mdx:17 the text is \d+ mm/,
  );
});

test('a block without a drawing is told instead of left out', () => {
  const content = projectContent;
  const download = downloadsOf(content).find((one) => one.file === 'booklet-for-employers-en.pdf');
  const document = bookletDocument(content, download, defaultOrigin);
  const blocks = [{ t: 'unheard-of' } as unknown as PrintBlock];
  const [first] = document.chapters;
  if (!first) throw new Error('there is no chapter');
  const chapters = [{ ...first, blocks }];
  expect(() => compile({ ...document, chapters })).toThrow(/there is no drawing for unheard-of/);
});

test('a booklet with too much text names the line of its pages', async () => {
  using project = new CopiedProject();
  project.replace(booklet, 'pages: 20', 'pages: 4');
  expect(await project.fault('booklet-for-employers-en.pdf')).toMatch(
    /^content\/booklets\/en\/employers-booklet\.mdx:6 the text is \d+ pages too long for 4 → take parts out/,
  );
});

test('every character without a glyph is named with all of its lines, in the booklet and in the pages it takes', async () => {
  using project = new CopiedProject();
  project.replace('content/pages/en/young-workers.mdx', '## ', '## 世 ');
  project.replace('content/pages/en/employers.mdx', '## Fines', '## Fines 🎉');
  const fault = await project.fault('booklet-for-employers-en.pdf');
  expect(fault).toMatch(
    /content\/pages\/en\/young-workers\.mdx:\d+ the font has no glyph for “世” \(U\+4E16\) → use another/,
  );
  expect(fault).toMatch(/content\/pages\/en\/employers\.mdx:\d+ the font has no glyph for “🎉” \(U\+1F389\)/);
});

test('a QR address that is too long for its code names the line of the page it leads to', async () => {
  using project = new CopiedProject();
  const origin = `https://${'long-name-'.repeat(6)}.example`;
  expect(await project.fault('leaflet-for-parents-en.pdf', origin)).toMatch(
    /^content\/booklets\/en\/parents-leaflet\.mdx:6 the QR address https:\S+ has \d+ characters → shorten it/,
  );
});

test('a component without a print form, and a figure without a text for it, are named with file and line', async () => {
  using project = new CopiedProject();
  project.replace('content/pages/en/employers.mdx', '## Fines', '<Search />\n\n## Fines');
  expect(await project.fault('booklet-for-employers-en.pdf')).toMatch(
    /^content\/pages\/en\/employers\.mdx:\d+ <Search> has no print form → take it out/,
  );
  project.replace('content/pages/en/what-is-trafficking.mdx', ' alt="', ' title="');
  expect(project.problems()).toMatch(/content\/pages\/en\/what-is-trafficking\.mdx:\d+ .*alt/);
});

test('what Typst cannot draw is told with the line of the content, not of the template', () => {
  const content = projectContent;
  const download = downloadsOf(content).find((one) => one.file === 'leaflet-for-parents-en.pdf');
  const planned = panelsPlan(content, download, defaultOrigin);
  const sections = structuredClone(planned.document.sections);
  sections[2]?.blocks.push({ t: 'steps', line: `${leaflet}:48`, items: 'none' } as unknown as PrintBlock);
  const broken = { ...planned, document: { ...planned.document, sections } };
  const compiling = () => compile(broken.document);
  expect(compiling).toThrow(/leaflet\.typ/);
  expect(explainCompileError(content, broken, errorOf(compiling))).toMatch(
    /^content\/booklets\/en\/parents-leaflet\.mdx:48 cannot be printed: .+ → change what stands there/,
  );
});

function errorOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

function many(line: string): string {
  return Array.from({ length: 30 }, () => line).join('\n');
}
