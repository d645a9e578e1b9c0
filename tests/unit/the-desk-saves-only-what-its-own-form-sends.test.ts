import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { TinyProject } from '../fixtures/tiny-project.ts';
import { ask, serveDesk, type DeskServer } from '../support/desk-server.ts';
import { sentForm } from '../support/sent-form.ts';

const test = base.extend<{ project: TinyProject; desk: DeskServer }>({
  project: async ({}, use) => {
    using project = new TinyProject();
    await use(project);
  },
  desk: async ({ project }, use) => {
    const desk = await serveDesk(project.root);
    await use(desk);
    await desk.close();
  },
});

const json = { Accept: 'application/json' };
const page = '/desk/en/pages/help/';
const file = 'content/pages/en/help.mdx';

async function formAt({ origin }: DeskServer, path = page): Promise<URLSearchParams> {
  const { status, text } = await ask(origin, path);
  expect(status).toBe(200);
  return sentForm(text);
}

test('a changed word is written, and nothing else', async ({ project, desk }) => {
  const before = project.read(file);
  const form = await formAt(desk);
  form.set('en.title', 'Help: now');
  const answer = await ask(desk.origin, page, json, form);
  expect(JSON.parse(answer.text)).toMatchObject({ saved: [file] });
  expect(project.read(file)).toBe(before.replace('title: Help\n', 'title: "Help: now"\n'));
  expect(readdirSync(join(project.root, '.build/desk'))).toEqual([]);
});

test('words are written with the line breaks that their file has', async ({ project, desk }) => {
  project.write(file, project.read(file).replaceAll('\n', '\r\n'));
  const form = await formAt(desk);
  form.set('en.body', `${form.get('en.body')}\r\n\r\nOne more.`);
  await ask(desk.origin, page, json, form);
  const now = project.read(file);
  expect(now).toContain('/>\r\n\r\nOne more.\r\n');
  expect(now).not.toMatch(/[^\r]\n/);
});

test('a step is added in one language and taken out in another', async ({ project, desk }) => {
  project.replace('content/pages/ru/help.mdx', '---\n\n', `  - { do: "Ещё", page: home } # two\n---\n\n`);
  const form = await formAt(desk);
  form.set('en.now.+.do', 'Read on');
  form.set('en.now.+.page', 'home');
  form.set('remove:ru.now.0', '1');
  await ask(desk.origin, page, json, form);
  expect(project.read(file)).toContain(
    '  - { do: Help, call: hotline-152 }\n  - do: "Read on"\n    page: home\n---',
  );
  expect(project.read('content/pages/ru/help.mdx')).toContain(
    'now:\n  - { do: "Ещё", page: home } # two\n---',
  );
});

test('a new entry stands at the end of its list, and its page under its id', async ({ project, desk }) => {
  const form = await formAt(desk, '/desk/en/data/glossary/+/');
  form.set('data.+.id', 'hotline');
  for (const locale of ['az', 'ru', 'en']) form.set(`data.+.term.${locale}`, `Term ${locale}`);
  const answer = await ask(desk.origin, '/desk/en/data/glossary/+/', json, form);
  expect(JSON.parse(answer.text)).toMatchObject({ at: '/desk/en/data/glossary/hotline/' });
  expect(project.read('content/data/glossary.yaml')).toMatch(
    /sources: \[law\]\n- id: hotline\n {2}term: \{ az: "Term az",/,
  );
  expect((await ask(desk.origin, '/desk/en/data/glossary/hotline/')).text).toContain('value="Term ru"');
});

test('a file that has changed since it was opened is not overwritten, unless that is meant', async ({
  project,
  desk,
}) => {
  const form = await formAt(desk);
  project.replace('content/pages/az/help.mdx', 'Zəng edin.', 'İndi zəng edin.');
  form.set('en.title', 'Mine');
  const answer = await ask(desk.origin, page, json, form);
  expect([answer.status, JSON.parse(answer.text)]).toEqual([
    409,
    { conflict: ['content/pages/az/help.mdx'] },
  ]);
  expect(project.read(file)).toContain('title: Help\n');
  expect((await ask(desk.origin, page, {}, form)).text).toContain(
    'has changed on the disk since you opened it',
  );
  form.set('over', '1');
  expect((await ask(desk.origin, page, json, form)).status).toBe(200);
  expect(project.read(file)).toContain('title: Mine\n');
});

test('problems stand beside the field and the line of the words, before anything is saved', async ({
  project,
  desk,
}) => {
  const form = await formAt(desk);
  form.set('en.now.0.call', 'nobody');
  const line = (form.get('ru.body') ?? '').split('\n').length + 2;
  form.set('ru.body', `${form.get('ru.body')}\r\n\r\n[Дальше](page:nowhere)`);
  const { problems } = JSON.parse((await ask(desk.origin, `${page}?check`, json, form)).text) as {
    problems: { file: string; field: string; wordsLine?: number; what: string }[];
  };
  const told = problems.map(({ field, wordsLine, what }) => [field, wordsLine, what]);
  expect(told).toContainEqual(['en.now.0.call', undefined, expect.stringContaining('nobody')]);
  expect(told).toContainEqual(['ru.body', line, expect.stringContaining('page:nowhere')]);
  expect(project.read(file)).not.toContain('nobody');
});

test('a faulty text may be saved, and the page says so without script', async ({ project, desk }) => {
  const form = await formAt(desk);
  form.set('en.related', 'nowhere');
  const { status, headers } = await ask(desk.origin, page, {}, form);
  expect([status, headers['location']]).toEqual([303, `${page}?check`]);
  const { text } = await ask(desk.origin, String(headers['location']));
  expect(text).toMatch(/Problems here: \d+/);
  expect(/data-problems="en\.related"\s*>([\s\S]*?)<\/ul>/.exec(text)?.[1]).toContain('nowhere');
  expect(project.problems()).toContain(`${file}:10`);
});

test('facts that readers rely on say that they must be confirmed', async ({ project, desk }) => {
  const path = '/desk/en/data/contacts/hotline-152/';
  const { text } = await ask(desk.origin, path);
  expect(text.match(/npm run confirm/g)?.length).toBeGreaterThan(4);
  const form = await formAt(desk, path);
  form.set('data.contacts.0.short', '153');
  const { problems } = JSON.parse((await ask(desk.origin, `${path}?check`, json, form)).text) as {
    problems: { field: string; fix: string }[];
  };
  expect(problems).toContainEqual(
    expect.objectContaining({
      field: 'data.contacts.0.short',
      fix: expect.stringContaining('npm run confirm'),
    }),
  );
  expect(project.read('content/data/contacts.yaml')).toContain('short: "152"');
});

test('only this machine under its own name may ask, and only a form of the desk may save', async ({
  project,
  desk,
}) => {
  const { origin } = desk;
  const form = await formAt(desk);
  form.set('en.title', 'Stolen');
  const port = new URL(origin).port;
  expect((await ask(origin, page, { Host: `attacker.example:${port}` })).status).toBe(403);
  expect((await ask(origin, page, { Host: `localhost.attacker.example:${port}` })).status).toBe(403);
  expect((await ask(origin, page, { Host: `localhost:${port}` })).status).toBe(200);
  expect(
    (await ask(origin, page, { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Dest': 'iframe' })).status,
  ).toBe(403);
  for (const foreign of ['https://attacker.example', 'null', `http://localhost:1`, ''])
    expect((await ask(origin, page, { ...json, Origin: foreign }, form)).status).toBe(403);
  expect((await ask(origin, page, { ...json, 'Sec-Fetch-Site': 'cross-site' }, form)).status).toBe(403);
  expect((await ask(origin, page, { ...json, 'Content-Type': 'text/plain' }, form)).status).toBe(415);
  expect(project.read(file)).toContain('title: Help\n');
});

test('no path leads out of the content, and no link does', async ({ project, desk }) => {
  for (const path of [
    'pages/..%2f..%2f..%2fsecret/',
    'data/promised/',
    'data/..%2fsite/',
    'films/..%2fdata%2fsite/',
    'pages/nothing/',
    'elsewhere/help/',
  ])
    expect((await ask(desk.origin, `/desk/en/${path}`)).status).toBe(404);
  const outside = project.read(file);
  project.write('outside.mdx', outside);
  rmSync(join(project.root, file));
  symlinkSync(join(project.root, 'outside.mdx'), join(project.root, file));
  expect((await ask(desk.origin, page)).status).toBe(403);
  rmSync(join(project.root, file));
  project.write(file, outside);
  const form = await formAt(desk);
  rmSync(join(project.root, file));
  symlinkSync(join(project.root, 'outside.mdx'), join(project.root, file));
  form.set('en.title', 'Outside');
  expect((await ask(desk.origin, page, json, form)).status).toBe(403);
  expect(project.read('outside.mdx')).toBe(outside);
});
