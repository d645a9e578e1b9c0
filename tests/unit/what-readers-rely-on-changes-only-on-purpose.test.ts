import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'playwright/test';
import { promisesFile } from '../../src/content/promises.ts';
import { readContent } from '../../src/content/read-content.ts';
import { today } from '../../src/content/today.ts';
import { askConfirmation } from '../../src/promises/ask-confirmation.ts';
import { promisedFiles } from '../../src/promises/file-addresses.ts';
import { addBooklet } from '../fixtures/tiny-booklet.ts';
import { addLesson } from '../fixtures/tiny-lesson.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const contacts = 'content/data/contacts.yaml';
const meant = 'put it back; if it is meant, npm run confirm shows what it touches and asks';

for (const { what, file, from, to, says } of [
  {
    what: 'a wrong digit in the number from abroad',
    ...{ file: contacts, from: '562 21 12', to: '562 21 13' },
    says:
      `${contacts}:6 hotline-152: intl was confirmed as “+994 12 562 21 12” and is “+994 12 562 21 13” now → put ` +
      '“+994 12 562 21 12” back; if “+994 12 562 21 13” is right, write the day on which you read its source in ' +
      '“checked”, then npm run confirm',
  },
  {
    what: 'a number that is gone',
    ...{ file: contacts, from: '    intl: "+994 12 562 21 12"\n', to: '' },
    says:
      `${contacts}:2 hotline-152: intl was confirmed as “+994 12 562 21 12” and is absent now → put “+994 12 562 21 12” ` +
      'back; if there is no such number, write the day on which you read its source in “checked”, then npm run confirm',
  },
  {
    what: 'a contact that may be shown all at once',
    ...{ file: contacts, from: 'print_ready: false', to: 'print_ready: true' },
    says: `${contacts}:15 unsure: print_ready was confirmed as “false” and is “true” now → ${meant}`,
  },
  {
    what: 'a contact under another name',
    ...{ file: contacts, from: 'id: unsure', to: 'id: sure' },
    says:
      `${contacts}:11 contacts: sure is new, and nobody has confirmed it → npm run confirm shows what it touches and asks\n` +
      `${promisesFile}:18 contacts: unsure (199) was confirmed, and ${contacts} has it no more → ${meant}`,
  },
  {
    what: 'other numbers in danger',
    ...{ file: contacts, from: 'contacts: [hotline-152]', to: 'contacts: [unsure]' },
    says: `${contacts}:30 danger: contacts was confirmed as “hotline-152” and is “unsure” now → ${meant}`,
  },
  {
    what: 'a row of law',
    ...{ file: 'content/data/law.yaml', from: 'The age is 18', to: 'The age is 16' },
    says: `content/data/law.yaml:9 A1: claim was confirmed as “The age is 18” and is “The age is 16” now → ${meant}`,
  },
  {
    what: 'an exit',
    ...{ file: 'content/data/site.yaml', from: 'ru.wikipedia.org', to: 'uk.wikipedia.org' },
    says: `content/data/site.yaml:3 site: ru was confirmed as “https://ru.wikipedia.org/” and is “https://uk.wikipedia.org/” now → ${meant}`,
  },
])
  test(`${what} stops the check: file, line, what was confirmed and what stands now`, () => {
    using project = new TinyProject();
    project.replace(file, from, to);
    const said = project.problems().split('\n');
    for (const line of says.split('\n')) expect(said).toContain(line);
  });

test('a new number wants the day of its source, then a yes; both together let it through', async () => {
  using project = new TinyProject();
  project.replace(contacts, '562 21 12', '562 21 13');
  const lock = project.read(promisesFile);
  expect(await confirm(project, '--yes')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(
      `${contacts}:6 hotline-152: intl was “+994 12 562 21 12” and is “+994 12 562 21 13”, with a day on which nobody has read`,
    ),
  });
  expect(project.read(promisesFile)).toBe(lock);
  project.replace(contacts, 'checked: "2026-11-28"', 'checked: "2026-11-29"');
  expect(project.problems()).toContain(`${contacts}:6 hotline-152: intl was confirmed`);
  expect(await confirm(project, '--yes')).toMatchObject({ status: 0 });
  expect(project.problems()).not.toMatch(/confirmed|promised on paper/);
});

test('a number that was confirmed by mistake is taken back, with the day that it had or with today’s', async () => {
  const mistaken =
    'content/data/contacts.yaml:6 hotline-152: intl was confirmed as “+994 12 562 21 13” and is';
  for (const day of ['2026-11-28', today()]) {
    using project = new TinyProject();
    project.replace(contacts, '562 21 12', '562 21 13');
    project.replace(contacts, 'checked: "2026-11-28"', `checked: "${today()}"`);
    expect(project.confirm().problems()).toBe('');
    project.replace(contacts, '562 21 13', '562 21 12');
    project.replace(contacts, `checked: "${today()}"`, `checked: "${day}"`);
    expect(project.problems()).toBe(
      `${mistaken} “+994 12 562 21 12” now → put “+994 12 562 21 13” back${
        day === today()
          ? '; if “+994 12 562 21 12” is right, npm run confirm shows what it touches and asks'
          : ' or, if “+994 12 562 21 13” was confirmed by mistake, run npm run confirm again'
      }`,
    );
    expect(await confirm(project, '', 'yes\n')).toMatchObject({ status: 0 });
    expect(project.problems()).not.toMatch(/confirmed|promised on paper/);
  }
});

test('a third number does not come in with the day of either', async () => {
  using project = new TinyProject();
  project.replace(contacts, '562 21 12', '562 21 13');
  project.replace(contacts, 'checked: "2026-11-28"', `checked: "${today()}"`);
  project.confirm().replace(contacts, '562 21 13', '562 21 14');
  project.replace(contacts, `checked: "${today()}"`, 'checked: "2026-11-28"');
  expect(await confirm(project, '--yes')).toMatchObject({ status: 1 });
});

test('a new number does not keep the day on which the one before was rung', async () => {
  using project = new TinyProject();
  project.replace(contacts, 'rung: null', 'rung: "2026-11-27"');
  project.confirm().replace(contacts, '562 21 12', '562 21 13');
  project.replace(contacts, 'checked: "2026-11-28"', `checked: "${today()}"`);
  const refused = await confirm(project, '--yes');
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stderr).toContain('write rung: null, or the day on which you rang the new number');
  project.replace(contacts, 'rung: "2026-11-27"', 'rung: null');
  expect(await confirm(project, '--yes')).toMatchObject({ status: 0 });
});

test('the address of a new checkpoint or page is promised only after a yes, a new file without one', async () => {
  using project = new TinyProject();
  project.confirm();
  const lock = project.read(promisesFile);
  const checkpoints = 'content/data/checkpoints.yaml';
  project.write(
    checkpoints,
    `${project.read(checkpoints)}${project.read(checkpoints).replace('airport', 'test-crossing')}`,
  );
  const refused = await confirm(project, '', 'no\n');
  expect(refused).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('/q/test-crossing/   checkpoint'),
  });
  expect(refused.stdout).toContain('must answer for good');
  expect(project.read(promisesFile)).toBe(lock);
  expect(await confirm(project, '', 'yes\n')).toMatchObject({ status: 0 });
  project.write(promisesFile, project.read(promisesFile).replace(/^ *"\/en\/": .*\n/m, ''));
  expect((await confirm(project, '', 'no\n')).stdout).toContain('/en/   page en/home');
  project.confirm();
  project.write(promisesFile, project.read(promisesFile).replace(/^ *"\/data\/pages.json": .*\n/m, ''));
  expect(await confirm(project)).toMatchObject({ status: 0 });
  expect(project.read(promisesFile)).toContain('"/data/pages.json"');
});

test('before it asks it says what changes, and without a yes it writes nothing', async () => {
  using project = new TinyProject();
  project.replace('content/data/law.yaml', 'The age is 18', 'The age is 16');
  project.replace('content/pages/en/help.mdx', '<Fact source="law">', '<Fact source="law" law="A1">');
  project.replace('content/pages/en/help.mdx', 'path: help', 'path: support');
  const lock = project.read(promisesFile);
  for (const answer of ['', 'no\n', 'maybe\n']) {
    const { status, stdout } = await confirm(project, '', answer);
    expect(stdout).toContain('content/data/law.yaml:9 A1 claim: The age is 18  →  The age is 16');
    expect(stdout).toContain('texts that it stands in: 1, content/pages/en/help.mdx');
    expect(stdout).toContain('/en/help/  →  /en/support/');
    expect(stdout).toContain('nothing is confirmed, and nothing was written');
    expect(status).toBe(1);
    expect(project.read(promisesFile)).toBe(lock);
  }
  expect(await confirm(project, '', 'bəli\n')).toMatchObject({ status: 0 });
  expect(project.problems()).not.toMatch(/confirmed|promised on paper/);
});

test('all that a change touches is named, group by group where it is much, and the change once more at the end', async () => {
  using project = new TinyProject();
  addLesson(project);
  addBooklet(project, 'booklet');
  project.confirm();
  project.replace(contacts, '"+994 12 562 21 12"', '"+994 12 562 21 13"');
  project.replace(contacts, 'checked: "2026-11-28"', `checked: "${today()}"`);
  const { stdout } = await confirm(project, '', 'no\n');
  const content = readContent(project.root);
  expect(stdout).toContain(
    [
      '    texts that it stands in: 15',
      '      pages: help (az, ru, en), home (az, ru, en), schools (az, ru, en)',
      '      booklets: guide (az, ru, en)',
      '      lessons: secrets (az, ru, en)',
      '    files for download: ',
    ].join('\n'),
  );
  const named = new Set(stdout.split(/[\s,]+/));
  expect(promisedFiles(content).filter(({ file }) => !named.has(file))).toEqual([]);
  expect(stdout).toMatch(/^ {6}secrets: file-sirler-\S+, /m);
  expect(stdout).not.toMatch(/and \d+ more/);
  expect(stdout).toContain(
    'In short:\n  content/data/contacts.yaml:6 hotline-152 intl: +994 12 562 21 12  →  +994 12 562 21 13\nIs all of this meant?',
  );
});

test('a day on which a number was read or rung is no change of the number', () => {
  using project = new TinyProject();
  project.replace(contacts, 'rung: null', `rung: "${today()}"`);
  project.replace(contacts, 'checked: "2026-11-28"', `checked: "${today()}"`);
  expect(project.problems()).toBe('');
});

test('a lock that is broken or incomplete is told, and nothing is compared with it', () => {
  using project = new TinyProject();
  const lock = project.read(promisesFile);
  project.write(promisesFile, lock.replace('"moved": {},', '"moved": {}'));
  expect(project.problems()).toMatch(
    /^content\/data\/promised\.json:\d+ this is not valid JSON → take the file as it was before/,
  );
  project.write(promisesFile, '{ "addresses": {}, "moved": {} }\n');
  expect(project.problems()).toBe(`${promisesFile}:1 facts is missing → run npm run confirm`);
});

/** Confirms in a project as the command does, with an answer on its input. */
async function confirm(project: TinyProject, argument = '', answer = '') {
  const [out, err]: [string[], string[]] = [[], []];
  const isConfirmed = await askConfirmation(project.root, argument === '--yes', {
    say: (words) => out.push(words),
    warn: (words) => err.push(words),
    input: Readable.from([answer]),
  });
  return { status: isConfirmed ? 0 : 1, stdout: out.join('\n'), stderr: err.join('\n') };
}

test('the command asks, and ends with 1 where nobody answers', () => {
  using project = new TinyProject();
  project.replace(contacts, 'rung: null', 'rung: "2026-11-27"');
  project.replace('content/data/law.yaml', 'The age is 18', 'The age is 16');
  // The programs know their own files by their paths from the project's folder.
  for (const part of ['src', 'package-lock.json'])
    symlinkSync(join(process.cwd(), part), join(project.root, part));
  const command = join(process.cwd(), 'src/commands/confirm.ts');
  const run = (input: string) =>
    spawnSync(process.execPath, [command], { cwd: project.root, input, encoding: 'utf8' });
  const unanswered = run('');
  expect(unanswered.stdout).toContain('Is all of this meant? (yes/no)');
  expect(unanswered.status).toBe(1);
  expect(run('yes\n')).toMatchObject({ status: 0, stdout: expect.stringContaining('written: ') });
});
