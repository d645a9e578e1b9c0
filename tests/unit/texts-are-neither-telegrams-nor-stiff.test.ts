import { expect, test } from 'playwright/test';
import { checkContractions } from '../../src/checks/contractions.ts';
import { checkTelegrams } from '../../src/checks/telegrams.ts';
import { readContent } from '../../src/content/read-content.ts';
import { addLesson, lessonFile } from '../fixtures/tiny-lesson.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const page = 'content/pages/ru/help.mdx';
const opening = '<Fact source="law">Возраст — 18 лет.</Fact>';

test('three scraps in a row are a telegram, told once with what to do', () => {
  using project = new TinyProject();
  project.replace(page, opening, `${opening} Закон один для всех. Паспорт ваш. Не отдавайте. Звоните.`);
  expect(project.problems()).toBe(
    `${page}:15 a telegram: “Паспорт ваш. Не отдавайте. Звоните.” → join the sentences; not 3 in a row of 3 words or fewer`,
  );
});

for (const [name, text] of [
  ['two scraps', 'Паспорт ваш. Не отдавайте.'],
  ['scraps with a whole sentence between', 'Паспорт ваш. Никому его не отдавайте. Звоните. Спросите.'],
  ['scraps in a quotation', 'Он кричал: «Паспорт мой. Молчи. Работай. Забудь всё».'],
  ['sentences around quotations', 'Скажите «я не поеду». Не пишите «я согласен». Звоните.'],
  ['the steps of a list', '- Паспорт ваш. Не отдавайте. Звоните.'],
  ['a saying that is set off', '> Паспорт ваш. Не отдавайте. Звоните.'],
] as const)
  test(`no telegram: ${name}`, () => {
    using project = new TinyProject();
    project.replace(page, opening, `${opening}\n\n${text}`);
    expect(checkTelegrams(readContent(project.root))).toEqual([]);
  });

test('pupils and teachers speak with contractions, in quoted lines of English lessons', () => {
  using project = new TinyProject();
  addLesson(project);
  const file = lessonFile('en');
  project.replace(file, '<Say>Listen.</Say>', '<Say>‘I am not going,’ said Aysel.</Say>');
  project.replace(
    file,
    '\n\nListen.\n\n</Story>',
    '\n\nHe said: ‘You don’t know what it is. Do not tell.’\n\n</Story>',
  );
  const problems = checkContractions(readContent(project.root)).map(({ what, fix }) => `${what} → ${fix}`);
  expect(problems).toEqual([
    'nobody says “I am” in “‘I am not going,’” → shorten it as in speech: don’t, I’m, it’s',
    'nobody says “Do not” in “‘You don’t know what it is. Do not tell.’” → shorten it as in speech: don’t, I’m, it’s',
  ]);
});

test('words that are not spoken, and a verb at the end of a sentence, stay whole', () => {
  using project = new TinyProject();
  addLesson(project);
  project.replace(lessonFile('en'), '<Say>Listen.</Say>', '<Say>Do not hurry. ‘I know what it is.’</Say>');
  project.replace('content/pages/en/help.mdx', 'Call.', 'The sign says ‘Do not enter here’.');
  expect(checkContractions(readContent(project.root))).toEqual([]);
});

test('an Azerbaijani heading asks for one thing', () => {
  using project = new TinyProject();
  const file = 'content/pages/az/home.mdx';
  project.replace(file, '## Kömək', '## Nə etməli, kimə deməli');
  expect(project.problems()).toBe(
    `${file}:17 “Nə etməli, kimə deməli” has “-malı/-məli” twice → say one of the verbs in another form`,
  );
  project.replace(file, '## Nə etməli, kimə deməli', '## Nə etməli, kimə demək');
  expect(project.problems()).toBe('');
});
