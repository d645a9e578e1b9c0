import { expect, test } from 'playwright/test';
import { TinyProject } from '../fixtures/tiny-project.ts';

const quotes = 'or put the words into quotation marks if the text is about them';
const someone = `“somebody” is not our form for a person without a name → write “someone”, ${quotes}`;
const page = 'content/pages/en/help.mdx';

test('a refused form is named in a head, a body and a title of a component, with what to write', () => {
  using project = new TinyProject();
  project.replace(page, 'summary: Help', 'summary: Somebody helps');
  project.replace(page, 'The age is 18.', 'Somebody\nis 18.');
  project.replace(page, 'title="Advice"', 'title="Ask somebody"');
  expect(project.problems()).toBe([5, 15, 18].map((line) => `${page}:${line} ${someone}`).join('\n'));
});

test('a refused form is named in data and in strings, only in its own language', () => {
  using project = new TinyProject();
  project.replace('content/data/calendar.yaml', 'en: A note', 'en: Tell somebody');
  project.replace('content/data/calendar.yaml', 'az: Qeyd', 'az: Qeyd somebody');
  const strings = { az: {}, ru: {}, en: {} };
  const own = { az: { a: 'somebody' }, ru: { a: 'Некто' }, en: { a: 'Somebody' } };
  expect(project.problems((read) => ({ ...read, strings })).split('\n')).toEqual([
    `content/data/calendar.yaml:4 ${someone}`,
  ]);
  project.replace('content/data/calendar.yaml', 'en: Tell somebody', 'en: A note');
  expect(project.problems((read) => ({ ...read, strings: own })).split('\n')).toEqual([
    `src/i18n/strings/en.ts:1 ${someone}`,
    `src/i18n/strings/ru.ts:1 “некто” is not our form for a person without a name → write “кто-то”, ${quotes}`,
  ]);
});

test('a form holds with any ending, and with any number that a <Phone> shows', () => {
  using project = new TinyProject();
  const file = 'content/pages/az/help.mdx';
  for (const [locale, call] of [
    ['ru', 'Позвоните.'],
    ['en', 'Call.'],
  ] as const)
    project.replace(
      `content/pages/${locale}/help.mdx`,
      call,
      `${call.slice(0, -1)} <Phone id="hotline-152" />.`,
    );
  project.replace(file, 'Zəng edin.', '<Phone id="hotline-152" /> yığmayın.');
  expect(project.problems()).toBe(
    `${file}:19 “152 yığmayın” is not our form for calling a number → write “152-yə zəng edin”, ${quotes}`,
  );
});

test('words that are quoted, or only hold the letters of a form, are let through', () => {
  using project = new TinyProject();
  project.replace(page, 'Call.', 'Say ‘Don’t tell somebody.’ Busybody. Dial a friend.');
  expect(project.problems()).toBe('');
});

test('a form that refuses what it tells to write is a fault of the list', () => {
  using project = new TinyProject();
  project.replace('content/data/forms.yaml', 'write: someone', 'write: somebody');
  expect(project.problems()).toBe(
    'content/data/forms.yaml:1 someone: en: “somebod*” refuses the form to write → make the refused form longer or write another one',
  );
});

test('an empty list of refused forms is a fault of the list', () => {
  using project = new TinyProject();
  project.replace('content/data/forms.yaml', 'refuse: [somebod*]', 'refuse: []');
  expect(project.problems()).toBe(
    'content/data/forms.yaml:4 someone.en.refuse → name a form to refuse or leave the language out',
  );
});
