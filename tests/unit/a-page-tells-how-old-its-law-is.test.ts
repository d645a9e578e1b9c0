import { expect, test } from 'playwright/test';
import { readWorld } from '../../src/content/world.ts';
import { dateLineOf, lawIn } from '../../src/content/date-line.ts';
import { TinyWorld } from '../fixtures/tiny-world.ts';

for (const [law, line] of [
  ['A1', 'August 2024'],
  ['M-3', 'February 2024'],
  ['M-3 A1', 'August 2024 Some are of February'],
  ['A2', undefined],
] as const)
  test(`facts that rest on ${law} are dated ${line ?? 'with no line'}`, () => {
    using world = new TinyWorld();
    world.replace('content/pages/en/help.mdx', '<Fact source="law">', `<Fact source="law" law="${law}">`);
    const { pages, catalog } = readWorld(world.root);
    const page = pages.find(({ file }) => file === 'content/pages/en/help.mdx');
    expect(page && dateLineOf(catalog, lawIn(page), 'en')).toBe(line);
  });

test('the line is in the language of the reader', () => {
  using world = new TinyWorld();
  expect(dateLineOf(readWorld(world.root).catalog, ['A1'], 'ru')).toBe('Август 2024 года');
});
