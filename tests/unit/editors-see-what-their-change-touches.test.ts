import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { committedContent } from '../../src/changes/committed-content.ts';
import { changedPages, reportPage } from '../../src/changes/report.ts';
import { languagesBehind, textChanges } from '../../src/changes/text-changes.ts';
import { readContent } from '../../src/content/read-content.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

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
    const page = reportPage({ texts, behind: [], pages: [], files });
    expect(page).toContain('<td>Hello. Call &lt;Phone');
    expect(page).toContain('<td>Hello &lt;you&gt;. Call');
    expect(page).toContain('note-en.pdf');
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
