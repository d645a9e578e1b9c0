import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { audiences } from '../../src/design/audiences.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { locales } from '../../src/i18n/locales.ts';
import { CopiedProject } from '../fixtures/copied-project.ts';
import { usualMessages } from '../fixtures/usual-mistakes.ts';
import { projectContent } from '../support/project-content.ts';

const folder = 'docs/editors';
const guides = locales.map((locale) => ({
  locale,
  text: readFileSync(join(folder, `${locale}.md`), 'utf8'),
}));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What stands between ` and `, once each. */
function codeIn(text: string): string[] {
  return [...new Set([...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))];
}

function messagesIn(text: string): string[] {
  return codeIn(text).filter((code) => code.includes(' → '));
}

test('every command that a guide names exists', () => {
  for (const { text } of guides) {
    const named = codeIn(text).flatMap((code) => /\bnpm (?:run )?([\w:-]+)/.exec(code)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  }
});

test('every file and folder that a guide names is there, or is what a command writes', () => {
  const written: Readonly<Record<string, string>> = {
    '.build/changes/index.html': 'src/commands/changes.ts',
    'dist/downloads/': 'src/commands/build-site.ts',
  };
  for (const { locale, text } of guides) {
    const named = codeIn(text).filter((code) => /^[\w.-]+\/[\w./-]*$/.test(code));
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((path) => !(path in written) && !existsSync(path))).toEqual([]);
    const links = [...text.matchAll(/\]\(([^):]+)\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => to !== 'page:help');
    expect(links.filter((to) => !existsSync(join(folder, to)))).toEqual([]);
    const endings = codeIn(text).filter((code) => /^-[a-z]+$/.test(code));
    expect(endings).toHaveLength(6);
    const files = downloadsOf(projectContent).map(({ file }) => file);
    expect(endings.filter((ending) => !files.some((file) => file.includes(`${ending}-`)))).toEqual([]);
    expect(text, locale).toContain('npm run new page night-shift hotels');
  }
  for (const [path, program] of Object.entries(written))
    expect(readFileSync(program, 'utf8')).toMatch(new RegExp(path.split('/').filter(Boolean).at(-1) ?? ''));
});

test('every message that a guide quotes is one that the check prints', () => {
  test.setTimeout(180_000);
  const said = usualMessages().map((line) => line.replace(/^\S+:\d+ /, ''));
  for (const { text } of guides) {
    const quoted = messagesIn(text);
    expect(quoted.length).toBeGreaterThan(14);
    expect(quoted.filter((message) => !said.some((line) => patternOf(message).test(line)))).toEqual([]);
  }
});

test('the page that a guide shows is right, and so are the readers that it names', () => {
  test.setTimeout(120_000);
  using project = new CopiedProject();
  for (const { locale, text } of guides) {
    const page = [...text.matchAll(/^(?: {4}.*\n|\n(?= {4}))+/gm)]
      .map(([lines]) => lines)
      .find((lines) => lines.includes('---'));
    writeFileSync(
      join(project.root, `content/pages/${locale}/night-shift.mdx`),
      (page ?? '').trimStart().replace(/^ {4}/gm, ''),
    );
    project.replace(`content/pages/${locale}/hotels.mdx`, 'related: [', 'related: [night-shift, ');
    for (const reader of audiences) expect(text).toContain(`\`${reader}\``);
  }
  // A copy has no drawings, which others miss.
  expect(
    project
      .problems()
      .split('\n')
      .filter((line) => line.includes('/night-shift.mdx')),
  ).toEqual([]);
});

test('the guides tell the same in every language, with the same pictures, none heavy', () => {
  const shapes = guides.map(({ text }) => ({
    headings: text.match(/^## /gm)?.length,
    steps: text.match(/^\d+\. /gm)?.length,
    messages: messagesIn(text),
    commands: codeIn(text)
      .filter((code) => code.startsWith('npm '))
      .sort(),
    pictures: [...text.matchAll(/!\[[^\]]+\]\(pictures\/(\w+)-(\w\w)\.webp\)/g)].map(([, name]) => name),
  }));
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  expect(shapes[0]?.pictures.length).toBeGreaterThan(2);
  for (const { locale } of guides)
    for (const name of shapes[0]?.pictures ?? []) {
      const { size } = statSync(join(folder, 'pictures', `${name}-${locale}.webp`));
      expect(size, `${name}-${locale}`).toBeLessThanOrEqual(100_000);
    }
});

/** A message in which `…` stands for any words; what the messages themselves write as `source="…"` stays. */
function patternOf(message: string): RegExp {
  return new RegExp(`^${message.split('…').map(RegExp.escape).join('.*')}$`);
}
