import { expect, test } from 'playwright/test';
import { TinyProject } from '../fixtures/tiny-project.ts';

const helps = ['az', 'en', 'ru'].map((locale) => `content/pages/${locale}/help.mdx`);

test('a fact names rows of law', () => {
  using project = new TinyProject();
  for (const locale of ['az', 'ru', 'en'])
    project.replace(
      `content/pages/${locale}/help.mdx`,
      '<Fact source="law">',
      '<Fact source="law" law="A1 M-3">',
    );
  expect(project.problems()).toBe('');
});

test('a row that does not exist is told', () => {
  using project = new TinyProject();
  for (const file of helps) project.replace(file, '<Fact source="law">', '<Fact source="law" law="A1 A9">');
  const what = ':15 <Fact law>: there is no row “A9” → use an id from content/data/law.yaml';
  expect(project.problems()).toBe(helps.map((file) => file + what).join('\n'));
});

test('a row that is not confirmed is no fact', () => {
  using project = new TinyProject();
  for (const file of helps) project.replace(file, '<Fact source="law">', '<Fact source="law" law="A2">');
  const what =
    ':15 <Fact law>: the row “A2” is not confirmed → do not print it as a fact: take it out, or write advice outside <Fact>';
  expect(project.problems()).toBe(helps.map((file) => file + what).join('\n'));
});

test('data files rest on rows that may be said', () => {
  using project = new TinyProject();
  project.replace('content/data/glossary.yaml', '  sources: [law]', '  law: [A2]\n  sources: [law]');
  project.replace('content/data/statistics.yaml', '  rows:', '  law: [A9]\n  rows:');
  project.replace('content/data/qr-page.yaml', '  sources: [law]', '  law: [p1]\n  sources: [law]');
  expect(project.problems()).toBe(
    [
      'content/data/glossary.yaml:1 shelter: law: the row “A2” is not confirmed → do not print it as a fact: take it out, or write advice outside <Fact>',
      'content/data/qr-page.yaml:7 passport.law.0 is “p1” → write the id of a row of content/data/law.yaml, such as P1 or M-2',
      'content/data/statistics.yaml:1 victims: law: there is no row “A9” → use an id from content/data/law.yaml',
    ].join('\n'),
  );
});

test('a row of law without a date line is told', () => {
  using project = new TinyProject();
  project.replace('content/data/law.yaml', 'CC24, as_of: "2024-02"', 'CC24, as_of: "2024-03"');
  expect(project.confirm().problems()).toBe(
    'content/data/law.yaml:11 M-3: there is no date “2024-03” → use an id from `dates` in the same file',
  );
});

test('a fact from a law names a row', () => {
  using project = new TinyProject();
  project.replace('content/data/sources.yaml', '- id: law', '- id: law\n  of_law: true');
  for (const locale of ['az', 'ru'])
    project.replace(
      `content/pages/${locale}/help.mdx`,
      '<Fact source="law">',
      '<Fact source="law" law="A1">',
    );
  expect(project.problems().split('\n')).toEqual([
    'content/pages/en/help.mdx:15 facts in this section: law, but law A1 in content/pages/az/help.mdx:15 → give all languages the same',
    'content/pages/en/help.mdx:15 a fact from “law” names no row of law → write law="…" with the id of a row of content/data/law.yaml',
  ]);
});
