import { expect, test } from 'playwright/test';
import { checkAll } from '../../src/checks/check-all.ts';
import { formatProblems } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';
import { withUnsaved } from '../../src/content/read-text.ts';
import { LiveCheck } from '../../src/desk/live-check.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const file = 'content/pages/ru/help.mdx';
const other = 'content/pages/ru/home.mdx';

/** What the desk says of a text on the screen, and what the check says once it stands in its file. */
function both(project: TinyProject, live: LiveCheck, text: string): [desk: string, check: string] {
  const told = withUnsaved(new Map([[file, text]]), () =>
    live.problems(readContent(project.root), new Set([file])),
  );
  project.write(file, text);
  return [formatProblems(told), formatProblems(checkAll(readContent(project.root)))];
}

test('each change of a text is checked whole, what stands elsewhere is remembered until it changes', () => {
  using project = new TinyProject();
  const live = new LiveCheck();
  const whole = project.read(file);
  project.replace(other, 'Здравствуйте.', 'Здрaвствуйте. Некто ждёт.');
  const mistakes = [
    'Некто звонит.',
    'Зaявление.',
    'This whole paragraph is written in English and not in Russian.',
    'Через seven days.',
    'Слово\u200bслово',
    '## Ждём!',
  ];
  for (const words of ['', ...mistakes, '']) {
    const [desk, check] = both(project, live, `${whole}\n${words}\n`);
    expect(desk.split('\n').sort()).toEqual(check.split('\n').sort());
    expect(check).toContain(other);
    expect(check.includes(`${file}:`)).toBe(words !== '');
  }
  project.replace(other, 'Здрaвствуйте. Некто ждёт.', 'Здравствуйте.');
  const [desk, check] = both(project, live, `${whole}\n`);
  expect([desk, check]).toEqual(['', '']);
});
