import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { countsOf, sentencesOn, untaggedFacts } from '../../src/commands/facts-report.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const tagged = () => {
  const project = new TinyProject();
  project.replace('content/pages/en/help.mdx', '<Fact source="law">', '<Fact source="law" law="A1">');
  project.replace('content/data/glossary.yaml', '  sources: [law]', '  law: [A1]\n  sources: [law]');
  return project;
};

const onA1 = [
  'A1 CC 10.1 (A): The age is 18',
  'content/pages/en/help.mdx:15 en [A1] The age is 18.',
  'content/data/glossary.yaml:1 az [A1] Təhlükəsiz yer.',
  'content/data/glossary.yaml:1 ru [A1] Безопасное место.',
  'content/data/glossary.yaml:1 en [A1] A safe place.',
  '4 found',
].join('\n');

test('a row and its article lead to the same sentences', () => {
  using project = tagged();
  expect(sentencesOn(readContent(project.root), 'A1')).toBe(onA1);
  expect(sentencesOn(readContent(project.root), '10.1')).toBe(onA1);
});

test('a row that stands nowhere is said to', () => {
  using project = tagged();
  expect(sentencesOn(readContent(project.root), '156')).toBe(
    'M-3 CC 156 (B): Secrets are kept\nnothing rests on 156',
  );
});

test('a contact leads to its calls', () => {
  using project = tagged();
  const found = sentencesOn(readContent(project.root), 'hotline-152').split('\n');
  expect(found).toContain('content/pages/en/home.mdx:12 en Home');
  expect(found).toContain('content/pages/en/home.mdx:15 en Hello. Call .');
  expect(found).toContain('content/data/qr-page.yaml:1 en Passport');
});

test('a source leads to what rests on it', () => {
  using project = tagged();
  expect(sentencesOn(readContent(project.root), 'law').split('\n')).toContain(
    'content/pages/ru/help.mdx:15 ru Возраст — 18 лет.',
  );
});

test('words that are no longer law are found by their row', () => {
  using project = tagged();
  project.replace('content/pages/en/home.mdx', 'Hello.', 'Seven days.');
  expect(sentencesOn(readContent(project.root), 'X1')).toBe(
    'content/pages/en/home.mdx:15 “Seven days”\n1 found',
  );
});

test('a word that is no id says so', () => {
  using project = tagged();
  expect(sentencesOn(readContent(project.root), 'A9')).toBe(
    '“A9” is no row, article, source or contact → write an id of content/data/, such as P1, 144-1.2, codes-cm or hotline-152',
  );
});

test('without a word all ids are counted, and rows that stand nowhere come last', () => {
  using project = tagged();
  expect(countsOf(readContent(project.root)).split('\n')).toEqual([
    'rows of law:',
    '  A1 4',
    'sources:',
    '  law 30',
    'contacts:',
    '  hotline-152 15',
    'rows of law that stand nowhere:',
    '  M-3 CC 156: Secrets are kept',
  ]);
});

test('facts of a law that name no row are listed', () => {
  using project = tagged();
  expect(untaggedFacts(readContent(project.root))).toBe('every fact from a law names its row');
  project.replace('content/data/sources.yaml', '- id: law', '- id: law\n  of_law: true');
  expect(untaggedFacts(readContent(project.root)).split('\n')).toEqual([
    'content/pages/az/help.mdx:15 az Yaş həddi 18-dir.',
    'content/pages/ru/help.mdx:15 ru Возраст — 18 лет.',
    '2 found',
  ]);
});
