import { expect, test } from 'playwright/test';
import { downloadKinds } from '../../src/content/download-kinds.ts';
import { isComponent, placesIn } from '../../src/content/nodes.ts';
import { readContent } from '../../src/content/read-content.ts';
import { downloadsOf, lessonsWithSheets } from '../../src/downloads/list-downloads.ts';

test('a list of downloads parses no lesson, and no text of which one file is made', () => {
  const content = readContent(process.cwd());
  const wholes = content.booklets.filter(({ head }) => head && downloadKinds[head.kind].each !== 'section');
  expect(wholes.length).toBeGreaterThan(50);
  for (const text of [...wholes, ...content.lessons])
    Object.defineProperty(text, 'body', {
      get: () => {
        throw new Error(`${text.file} was parsed`);
      },
    });
  expect(downloadsOf(content).filter(({ kind }) => kind === 'worksheet').length).toBeGreaterThan(10);
});

test('a lesson has worksheets when its text holds a sheet or a quiz, and a comment is no text', () => {
  const content = readContent(process.cwd());
  const found = new Map(lessonsWithSheets(content).map((one) => [`${one.locale}/${one.id}`, one.hasSheets]));
  for (const lesson of content.lessons) {
    const names = placesIn(lesson).map(({ node }) => (isComponent(node) ? node.name : null));
    const holds = names.includes('Worksheet') || names.includes('Quiz');
    expect(found.get(`${lesson.locale}/${lesson.id}`), lesson.file).toBe(holds);
  }
  expect(new Set(found.values())).toEqual(new Set([true, false]));
  const [first] = content.lessons;
  const commented = { ...content, lessons: [{ ...first, text: '{/* <Quiz> */}' }] } as typeof content;
  expect(lessonsWithSheets(commented)[0]?.hasSheets).toBe(false);
});
