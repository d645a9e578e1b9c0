import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { dataLists } from '../../src/content/data-lists.ts';
import { readContent } from '../../src/content/read-content.ts';
import { changedText } from '../../src/desk/document.ts';
import { formHtml } from '../../src/desk/form-page.ts';
import { entriesOf, openSubject } from '../../src/desk/subjects.ts';
import { applyEdits, type YamlEdit } from '../../src/desk/yaml/edit.ts';
import { locales } from '../../src/i18n/locales.ts';
import { sentForm } from '../support/sent-form.ts';

const root = process.cwd();
const content = readContent(root);

/** The files that a form changes although nobody has touched it. */
function changedBy(...path: string[]): string[] {
  const subject = openSubject(root, content, 'en', path);
  const form = sentForm(formHtml(subject, content, 'en', []).text);
  const sent = new Map([...form].map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));
  expect([...sent.keys()].length).toBeGreaterThan(subject.documents.length);
  return subject.documents.filter((one) => changedText(one, sent) !== one.text).map(({ file }) => file);
}

for (const kind of ['pages', 'lessons', 'booklets'] as const) {
  test(`every file of content/${kind}/ is opened and saved without a difference`, () => {
    test.setTimeout(300_000);
    const ids = new Set(locales.flatMap((locale) => readdirSync(join('content', kind, locale))));
    expect(ids.size).toBeGreaterThan(5);
    expect([...ids].flatMap((name) => changedBy(kind, name.replace('.mdx', '')))).toEqual([]);
  });
}

test('every film, list of data and setting is opened and saved without a difference', () => {
  test.setTimeout(300_000);
  const films = readdirSync('content/films').filter((name) => name.endsWith('.yaml'));
  expect(films.flatMap((name) => changedBy('films', name.replace('.yaml', '')))).toEqual([]);
  expect(changedBy('data', 'site')).toEqual([]);
  for (const kind of Object.keys(dataLists) as (keyof typeof dataLists)[]) {
    const ids = entriesOf(root, kind, 'en').map(({ id }) => id);
    // The whole file is compared for each entry, so that a part of the entries is enough for all kinds of them.
    const some = ids.filter((_, index) => index % 9 === 0 || index === ids.length - 1);
    expect(some.flatMap((id) => changedBy('data', kind, id))).toEqual([]);
  }
});

const yaml = `# Who answers.
contacts:
  - id: hotline # never changes
    name: { az: Xətt, en: 'Line' }
    short: "152"
    sources: [a, "b"]

  # A second one.
  - id: police
    note: "One: two"
`;

const cases: readonly [name: string, edit: YamlEdit, from: string, to: string][] = [
  [
    'a word in quotes',
    { do: 'set', path: ['contacts', 0, 'short'], value: '112' },
    'short: "152"',
    'short: "112"',
  ],
  [
    'a word in braces',
    { do: 'set', path: ['contacts', 0, 'name', 'az'], value: 'a, {b}' },
    'az: Xətt',
    'az: "a, {b}"',
  ],
  [
    'a word that YAML reads otherwise',
    { do: 'set', path: ['contacts', 1, 'id'], value: 'a: b #c' },
    'id: police',
    'id: "a: b #c"',
  ],
  ['a list', { do: 'set', path: ['contacts', 0, 'sources'], value: ['b', 'c'] }, '[a, "b"]', '["b", c]'],
  [
    'a new field',
    {
      do: 'set',
      path: ['contacts', 0, 'rung'],
      value: null,
      order: ['id', 'name', 'short', 'rung', 'sources'],
    },
    '"152"\n',
    '"152"\n    rung: null\n',
  ],
  [
    'a new field in braces',
    { do: 'set', path: ['contacts', 0, 'name', 'ru'], value: 'Линия', order: ['az', 'ru', 'en'] },
    'Xətt,',
    'Xətt, ru: "Линия",',
  ],
  ['a field that goes', { do: 'remove', path: ['contacts', 0, 'short'] }, '    short: "152"\n', ''],
  [
    'an entry that goes',
    { do: 'remove', path: ['contacts', 1] },
    '  - id: police\n    note: "One: two"\n',
    '',
  ],
  [
    'a new entry',
    { do: 'append', path: ['contacts'], value: { id: 'fire', short: '101' } },
    'two"\n',
    'two"\n\n  - id: fire\n    short: "101"\n',
  ],
];

for (const [name, edit, from, to] of cases) {
  test(`${name} is changed and nothing else, comments and quotes included`, () => {
    expect(yaml.split(from)).toHaveLength(2);
    expect(applyEdits(yaml, [edit])).toBe(yaml.replace(from, to));
  });
}
