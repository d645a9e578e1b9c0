import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { committedContent } from '../../src/changes/committed-content.ts';
import { pagesOfChangedData } from '../../src/changes/data-on-pages.ts';
import { pictureChange, picturedFiles } from '../../src/changes/printed-changes.ts';
import { changedPages, changesHtml } from '../../src/changes/report.ts';
import { languagesBehind, textChanges } from '../../src/changes/text-changes.ts';
import { lawIn } from '../../src/content/date-line.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { PageFile, SiteContent } from '../../src/content/site-content.ts';
import { addressOf } from '../../src/promises/text-address.ts';
import { CopiedProject } from '../fixtures/copied-project.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

// Reading and drawing the project's own content takes a while where other tests run beside it.
test.setTimeout(180_000);

test('a changed text is told with what stood there and what stands now, its page, and the languages left behind', () => {
  using project = new TinyProject();
  commit(project);
  project.replace('content/pages/en/home.mdx', 'Hello.', 'Hello <you>.');
  project.replace('content/data/glossary.yaml', 'A safe place.', 'A quiet place.');
  const committed = committedContent(project.root);
  if (!committed) throw new Error('the commit was not read');
  try {
    const content = readContent(project.root);
    const texts = textChanges(project.root, content, committed);
    expect(texts.map(({ file, state }) => `${file} ${state}`)).toEqual([
      'content/data/glossary.yaml changed',
      'content/pages/en/home.mdx changed',
    ]);
    expect(texts[1]?.passages).toEqual([
      {
        before: 'Hello. Call <Phone id="hotline-152" />.',
        now: 'Hello <you>. Call <Phone id="hotline-152" />.',
      },
    ]);
    expect(languagesBehind(texts)).toEqual([{ text: 'pages/home', behind: ['az', 'ru'] }]);
    expect(changedPages(content, texts)).toEqual(['/en/']);
    const files = { changed: ['note-en.pdf'], added: [], gone: [], faults: [] };
    const report = { texts, behind: [], pages: [], shown: ['/q/'], files };
    const shown = { printed: [], unpictured: [{ file: 'note-en.pdf', link: '/desk/changes/note-en.pdf/' }] };
    const page = changesHtml(report, 'ru', shown);
    expect(page).toContain('<th scope="col">было</th><th scope="col">стало</th>');
    expect(page).toContain('<li>/q/</li>');
    expect(page).toContain('<td>Hello. Call &lt;Phone');
    expect(page).toContain('<td>Hello &lt;you&gt;. Call');
    expect(page).toContain('<li>note-en.pdf</li>');
    expect(page).toContain('<a href="/desk/changes/note-en.pdf/">note-en.pdf</a>');
  } finally {
    committed.remove();
  }
});

test('a changed datum is told with every page that shows it, the pages behind the codes among them', () => {
  using project = new CopiedProject();
  const before = readContent(project.root);
  const change = (file: string, from: string, to: string): string[] => {
    const path = `content/data/${file}.yaml`;
    const text = readFileSync(join(project.root, path), 'utf8');
    project.replace(path, from, to);
    const pages = pagesOfChangedData(before, readContent(project.root));
    writeFileSync(join(project.root, path), text);
    return pages;
  };
  const codes = ['/q/', ...before.catalog.checkpoints.map(({ id }) => `/q/${id}/`)];

  expect(change('checkpoints', 'Ganja International', 'Ganja')).toEqual(['/q/ganja-airport/']);
  expect(change('checkpoints', 'id: ganja-airport', 'id: gence').sort()).toEqual([
    '/q/ganja-airport/',
    '/q/gence/',
  ]);
  expect(change('qr-page', 'Are you being forced', 'Are you forced')).toEqual(codes);
  expect(change('glossary', 'Getting or keeping a person', 'Getting a person')).toContain('/en/the-law/');

  const child = change('contacts', 'short: "116 111"', 'short: "116 112"');
  expect(child).toEqual(
    expect.arrayContaining([
      ...['az', 'en', 'ru'].map((one) => addressIn(before, one, 'schools')),
      '/data/contacts.json',
    ]),
  );
  expect(child).not.toContain(addressIn(before, 'en', 'plan'));

  const hotline = change('contacts', 'short: "152"', 'short: "153"');
  expect(hotline).toEqual(
    expect.arrayContaining([
      '/',
      '/en/',
      ...codes,
      ...before.pages.map(({ locale, id }) => addressIn(before, locale, id)),
    ]),
  );

  const russian = change('site', 'https://ru.wikipedia.org/', 'https://ru.wiktionary.org/');
  expect(russian).toEqual(expect.arrayContaining(['/ru/', ...codes]));
  expect(russian).not.toContain('/en/');

  const [row] = before.catalog.law.filter(({ id }) => lawIn(pageIn(before, 'en', 'rights')).includes(id));
  expect(change('law', `  - id: ${row?.id}\n`, `  - id: ${row?.id}x\n`)).toEqual(
    expect.arrayContaining(['az', 'en', 'ru'].map((one) => addressIn(before, one, 'rights'))),
  );
});

test('a page that is missing in a language is named where pages cannot be compared', () => {
  using project = new CopiedProject();
  const before = readContent(project.root);
  rmSync(join(project.root, 'content/pages/ru/law.mdx'));
  expect(pagesOfChangedData(before, readContent(project.root))).toEqual([
    'content/pages/ru/law.mdx is missing; write the page in ru too',
  ]);
});

test('nothing that stands as it was committed is told, and a copy without history is none', () => {
  using project = new TinyProject();
  expect(committedContent(project.root)).toBeUndefined();
  commit(project);
  const committed = committedContent(project.root);
  expect(committed && textChanges(project.root, readContent(project.root), committed)).toEqual([]);
  committed?.remove();
});

test('a printed page that looks different is shown as it was and as it is, the others not', async () => {
  using project = new CopiedProject();
  const file = 'announcement-scripts-en.pdf';
  const text = 'content/booklets/en/announcements.mdx';
  const [before, folder] = [readContent(project.root), join(project.root, 'pictures')];
  expect(await pictureChange(before, before, file, folder)).toEqual({ file, pages: [] });
  project.replace(text, 'chains, scenes of violence', 'chains, blows');
  const now = readContent(project.root);
  const { pages, fault } = await pictureChange(before, now, file, folder);
  expect(fault).toBeUndefined();
  expect(pages).toEqual([{ before: `${file}-2-before.webp`, now: `${file}-2-now.webp` }]);
  expect(readdirSync(folder).sort()).toEqual([`${file}-2-before.webp`, `${file}-2-now.webp`]);
  const files = { changed: [file.replace('-en', '-print-en'), file], added: [], gone: [], faults: [] };
  expect(picturedFiles(now, files, [])).toEqual([file]);
});

test('a file that cannot be drawn says why', async () => {
  using project = new CopiedProject();
  const before = readContent(project.root);
  project.replace('content/booklets/en/announcements.mdx', 'chains, scenes of violence', 'chains 漢');
  const now = readContent(project.root);
  const shown = await pictureChange(
    before,
    now,
    'announcement-scripts-en.pdf',
    join(project.root, 'pictures'),
  );
  expect(shown.pages).toEqual([]);
  expect(shown.fault).toContain('漢');
});

function pageIn(content: SiteContent, locale: string, id: string): PageFile {
  const page = content.pages.find((one) => one.locale === locale && one.id === id);
  if (!page) throw new Error(`there is no page ${locale}/${id}`);
  return page;
}

function addressIn(content: SiteContent, locale: string, id: string): string {
  return addressOf(content, pageIn(content, locale, id));
}

function commit(project: TinyProject): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: project.root });
  git('init', '-q');
  git('add', '.');
  git(
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.org',
    'commit',
    '-q',
    '--no-verify',
    '-m',
    'All',
  );
}
