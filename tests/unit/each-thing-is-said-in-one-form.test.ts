import { expect, test } from 'playwright/test';
import { TinyWorld } from '../fixtures/tiny-world.ts';

const quotes = 'or put the words into quotation marks if the text is about them';
const someone = `“somebody” is not our form for a person without a name → write “someone”, ${quotes}`;
const page = 'content/pages/en/help.mdx';

test('a refused form is named in a head, a body and a title of a component, with what to write', () => {
  using world = new TinyWorld();
  world.replace(page, 'summary: Help', 'summary: Somebody helps');
  world.replace(page, 'The age is 18.', 'Somebody\nis 18.');
  world.replace(page, 'title="Advice"', 'title="Ask somebody"');
  expect(world.problems()).toBe([5, 15, 18].map((line) => `${page}:${line} ${someone}`).join('\n'));
});

test('a refused form is named in data and in strings, only in its own language', () => {
  using world = new TinyWorld();
  world.replace('content/data/calendar.yaml', 'en: A note', 'en: Tell somebody');
  world.replace('content/data/calendar.yaml', 'az: Qeyd', 'az: Qeyd somebody');
  const strings = { az: {}, ru: {}, en: {} };
  const own = { az: { a: 'somebody' }, ru: { a: 'Некто' }, en: { a: 'Somebody' } };
  expect(world.problems((read) => ({ ...read, strings })).split('\n')).toEqual([
    `content/data/calendar.yaml:1 ${someone}`,
  ]);
  world.replace('content/data/calendar.yaml', 'en: Tell somebody', 'en: A note');
  expect(world.problems((read) => ({ ...read, strings: own })).split('\n')).toEqual([
    `src/i18n/strings/en.ts:1 ${someone}`,
    `src/i18n/strings/ru.ts:1 “некто” is not our form for a person without a name → write “кто-то”, ${quotes}`,
  ]);
});

test('a form holds with any ending, and with any number that a <Phone> shows', () => {
  using world = new TinyWorld();
  const file = 'content/pages/az/help.mdx';
  world.replace(file, 'Zəng edin.', '<Phone id="hotline-152" /> yığmayın.');
  expect(world.problems()).toBe(
    `${file}:19 “152 yığmayın” is not our form for calling a number → write “152-yə zəng edin”, ${quotes}`,
  );
});

test('words that are quoted, or only hold the letters of a form, are let through', () => {
  using world = new TinyWorld();
  world.replace(page, 'Call.', 'Say ‘Don’t tell somebody.’ Busybody. Dial a friend.');
  expect(world.problems()).toBe('');
});

test('a form that refuses what it tells to write is a fault of the list', () => {
  using world = new TinyWorld();
  world.replace('content/data/forms.yaml', 'write: someone', 'write: somebody');
  expect(world.problems()).toBe(
    'content/data/forms.yaml:1 someone: en: “somebod*” refuses the form to write → make the refused form longer or write another one',
  );
});

test('an empty list of refused forms is a fault of the list', () => {
  using world = new TinyWorld();
  world.replace('content/data/forms.yaml', 'refuse: [somebod*]', 'refuse: []');
  expect(world.problems()).toBe(
    'content/data/forms.yaml:4 someone.en.refuse → name a form to refuse or leave the language out',
  );
});
