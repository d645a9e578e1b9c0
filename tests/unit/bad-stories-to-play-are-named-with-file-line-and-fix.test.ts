import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { checkPlayStories } from '../../src/checks/play-stories.ts';
import { readBody } from '../../src/content/read-body.ts';
import { projectContent as content } from '../support/project-content.ts';

const fileOf = (locale: string) => `content/pages/${locale}/recruiter-story.mdx`;

/** What the check says of the stories when one text is changed; throws when the piece is not there. */
function saidOf(locale: string, from: string | RegExp, to: string): string[] {
  const file = fileOf(locale);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
  const { body } = readBody(file, changed);
  const pages = content.pages.map((page) => (page.file === file ? { ...page, body } : page));
  return checkPlayStories({ ...content, pages }).map(
    ({ file: at, line, what, fix }) => `${at}:${line} ${what} → ${fix}`,
  );
}

const line = (locale: string, words: string) =>
  readFileSync(fileOf(locale), 'utf8')
    .split('\n')
    .findIndex((one) => one.includes(words)) + 1;

const wholeStep = 'give it one <Guess>, then one <Trick>, then one <Reply>';

test('the stories of the site have no problem', () => {
  expect(content.pages.filter(({ id }) => id === 'recruiter-story')).toHaveLength(3);
  expect(checkPlayStories(content)).toEqual([]);
});

test('a step without its trick, and one that answers before the trick is seen', () => {
  const at = line('en', '<Turn title="The clock"');
  const trick = /<Trick name="hurry">[^]*?<\/Trick>\n\n/;
  const expected = [`${fileOf('en')}:${at} this step is not whole → ${wholeStep}`];
  expect(saidOf('en', trick, '')).toEqual(expected);
  const [found = ''] = trick.exec(readFileSync(fileOf('en'), 'utf8')) ?? [];
  const later = new RegExp(`${trick.source}(<Reply[^]*?</Reply>\n\n)`);
  expect(saidOf('en', later, `$1${found}`)).toEqual(expected);
});

test('a right guess that is no choice, and another than in the first language', () => {
  const at = line('ru', 'С чего он начнёт?');
  expect(saidOf('ru', /(начнёт\?" right=)"2"/, '$1"4"')).toEqual([
    `${fileOf('ru')}:${at} right is 4 of 3 choices → write 1 to 3`,
    `${fileOf('ru')}:${at} right is 4, but 2 in ${fileOf('az')}:${line('az', 'Sözə necə başlayar')} → put the choices in the same order in every language`,
  ]);
});

test('a right guess of the first language that stands alone is told there', () => {
  const at = line('az', 'Sözə necə başlayar');
  expect(saidOf('az', /(Sözə necə başlayar[^"]*" right=)"2"/, '$1"1"')).toEqual([
    `${fileOf('az')}:${at} right is 1, but 2 in ${fileOf('ru')}:${line('ru', 'С чего он начнёт?')} → put the choices in the same order in every language`,
  ]);
});

test('a side with one choice', () => {
  const at = line('en', 'Think like Rauf');
  const two = /(Think like Rauf[^]*?)<Choice[^]*?<\/Choice>\n\n<Choice[^]*?<\/Choice>\n\n/;
  expect(saidOf('en', two, '$1')).toEqual([`${fileOf('en')}:${at} 1 choices → write 2 to 4 <Choice>`]);
});

test('a story of two steps, and one that ends without whom to call', () => {
  const at = line('az', '<PlayStory>');
  expect(saidOf('az', /<Turn title="Sirr"[^]*<\/PlayStory>/, '</PlayStory>')).toEqual([
    `${fileOf('az')}:${at} a story of 2 steps → write 3 to 8 <Turn>`,
  ]);
  expect(saidOf('az', /Məsləhət üçün <Phone id="child-116111" \/>-ə və ya /, '')).toEqual([
    `${fileOf('az')}:${at} the story ends without child-116111 → write <Phone id="child-116111" /> under it`,
  ]);
});
