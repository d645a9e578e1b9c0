import { expect, test } from 'playwright/test';
import { checkThinTexts } from '../../src/checks/thin-texts.ts';
import { formatProblems } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { locales } from '../../src/i18n/locales.ts';
import { addBooklet, bookletFile } from '../fixtures/tiny-booklet.ts';
import { addLesson, lessonFile } from '../fixtures/tiny-lesson.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';
import { projectContent } from '../support/project-content.ts';

const sentence = { az: 'Zəng edin.', ru: 'Позвоните нам.', en: 'Call us.' } as const;
const fix = (words: number) => `write ${words} words at least, or take the text out in every language`;

/** Leaves the head of a text, and one sentence under it. */
function empty(project: TinyProject, file: string, words: string): void {
  project.write(file, project.read(file).replace(/^(---\n[^]*?\n---\n)[^]*$/, `$1\n${words}\n`));
}

test('no text of the site says next to nothing', () => {
  expect(checkThinTexts(projectContent)).toEqual([]);
});

test('a lesson of one sentence is named, in all three languages alike', () => {
  using project = new TinyProject();
  addLesson(project);
  for (const locale of locales) empty(project, lessonFile(locale), sentence[locale]);
  expect(
    project
      .problems()
      .split('\n')
      .filter((line) => line.includes('under its head')),
  ).toEqual(
    ['az', 'en', 'ru'].map(
      (locale) =>
        `content/lessons/${locale}/secrets.mdx:19 this text has 2 words under its head → ${fix(150)}`,
    ),
  );
});

test('a lesson that has every part and no words in them is named', () => {
  using project = new TinyProject();
  addLesson(project);
  for (const locale of locales)
    project.write(
      lessonFile(locale),
      project.read(lessonFile(locale)).replace(/(<HomeTalk>\n\n\S+ \S+).*/, '$1'),
    );
  expect(project.problems().split('\n')).toEqual([
    `${lessonFile('az')}:19 this text has 39 words under its head → ${fix(150)}`,
    `${lessonFile('en')}:19 this text has 55 words under its head → ${fix(150)}`,
    `${lessonFile('ru')}:19 this text has 39 words under its head → ${fix(150)}`,
  ]);
});

test('a page of one sentence is named; one for which a list of the site is made is not', () => {
  using project = new TinyProject();
  for (const locale of locales) {
    const head = project.read(`content/pages/${locale}/help.mdx`).replace(/path: .*/, 'path: lost');
    project.write(`content/pages/${locale}/lost.mdx`, head);
    for (const id of ['lost', 'help']) empty(project, `content/pages/${locale}/${id}.mdx`, sentence[locale]);
  }
  expect(formatProblems(checkThinTexts(readContent(project.root))).split('\n')).toEqual(
    ['az', 'en', 'ru'].map(
      (locale) => `content/pages/${locale}/lost.mdx:15 this text has 2 words under its head → ${fix(20)}`,
    ),
  );
});

test('print of one sentence is named; what takes its chapters from pages is none', () => {
  using project = new TinyProject();
  addBooklet(project, 'sheet', ({ call }) => `## ${call}\n\n${call}`);
  const said = () => formatProblems(checkThinTexts(readContent(project.root))).split('\n');
  expect(said()).toEqual([
    `${bookletFile('az')}:13 this text has 4 words under its head → ${fix(6)}`,
    `${bookletFile('en')}:13 this text has 2 words under its head → ${fix(6)}`,
    `${bookletFile('ru')}:13 this text has 2 words under its head → ${fix(6)}`,
  ]);
  for (const locale of locales)
    project.replace(bookletFile(locale), 'kind: sheet', 'kind: sheet\nchapters: [{ page: help }]');
  expect(said()).toEqual(['']);
});

test('a text that is not written yet is asked for its words alone', () => {
  using project = new TinyProject();
  addLesson(project);
  empty(project, lessonFile('en'), 'TODO.');
  expect(checkThinTexts(readContent(project.root))).toEqual([]);
});
