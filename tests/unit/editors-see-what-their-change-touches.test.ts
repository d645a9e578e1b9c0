import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { committedContent } from '../../src/changes/committed-content.ts';
import { pictureChange, picturedFiles } from '../../src/changes/printed-changes.ts';
import { changedPages, changesHtml } from '../../src/changes/report.ts';
import { languagesBehind, textChanges } from '../../src/changes/text-changes.ts';
import { readContent } from '../../src/content/read-content.ts';
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
    const report = { texts, behind: [], pages: [], files };
    const shown = { printed: [], unpictured: [{ file: 'note-en.pdf', link: '/desk/changes/note-en.pdf/' }] };
    const page = changesHtml(report, 'ru', shown);
    expect(page).toContain('<th scope="col">было</th><th scope="col">стало</th>');
    expect(page).toContain('<td>Hello. Call &lt;Phone');
    expect(page).toContain('<td>Hello &lt;you&gt;. Call');
    expect(page).toContain('<li>note-en.pdf</li>');
    expect(page).toContain('<a href="/desk/changes/note-en.pdf/">note-en.pdf</a>');
  } finally {
    committed.remove();
  }
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
