import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { dateLineOf, lawIn } from '../../src/content/date-line.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

for (const [law, line] of [
  ['A1', 'August 2024'],
  ['M-3', 'February 2024'],
  ['M-3 A1', 'August 2024 Some are of February'],
  ['A2', undefined],
] as const)
  test(`facts that rest on ${law} are dated ${line ?? 'with no line'}`, () => {
    using project = new TinyProject();
    project.replace('content/pages/en/help.mdx', '<Fact source="law">', `<Fact source="law" law="${law}">`);
    const { pages, catalog } = readContent(project.root);
    const page = pages.find(({ file }) => file === 'content/pages/en/help.mdx');
    expect(page && dateLineOf(catalog, lawIn(page), 'en')).toBe(line);
  });

test('the line is in the language of the reader', () => {
  using project = new TinyProject();
  expect(dateLineOf(readContent(project.root).catalog, ['A1'], 'ru')).toBe('Август 2024 года');
});
