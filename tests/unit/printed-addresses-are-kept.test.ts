import { expect, test } from 'playwright/test';
import { promisesFile } from '../../src/content/promises.ts';
import { readContent } from '../../src/content/read-content.ts';
import { siteOf } from '../../src/site/load-site.ts';
import { checkpointAt, qrPathsOf } from '../../src/site/qr-page.ts';
import { formerAddresses, redirectsOf } from '../../src/site/former-address.ts';
import { makePages } from '../../src/site/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';
import { pageEntry } from '../fixtures/tiny-site.ts';

const help = 'content/pages/en/help.mdx';

test('a page may not leave an address that is promised, unless that is confirmed; readers are then led on', () => {
  using project = new TinyProject();
  project.replace(help, 'path: help', 'path: support');
  expect(project.problems()).toBe(
    `${help}:4 “path: support” moves to /en/support/ what is promised on paper and by links at /en/help/ → put the old ` +
      'name back; if it is meant, npm run confirm shows what it touches and leads readers on from there',
  );
  expect(project.confirm().problems()).toBe('');
  expect(redirects(project)).toEqual([{ from: '/en/help/', to: '/en/support/' }]);
});

test('an address that moves twice leads to the last place, and one that comes back leads nowhere else', () => {
  using project = new TinyProject();
  project.replace(help, 'path: help', 'path: support');
  project.confirm().replace(help, 'path: support', 'path: aid');
  expect(project.confirm().problems()).toBe('');
  expect(redirects(project)).toEqual([
    { from: '/en/help/', to: '/en/aid/' },
    { from: '/en/support/', to: '/en/aid/' },
  ]);
  project.replace(help, 'path: aid', 'path: help');
  expect(project.confirm().problems()).toBe('');
  expect(redirects(project)).toEqual([
    { from: '/en/support/', to: '/en/help/' },
    { from: '/en/aid/', to: '/en/help/' },
  ]);
});

test('the old path may be kept in the head of the page as well', () => {
  using project = new TinyProject();
  project.replace(help, 'path: help', 'path: support\nformerPaths: [help]');
  expect(project.problems()).toBe('');
});

test('a page that is gone is told, and where readers are led instead', () => {
  using project = new TinyProject();
  project.replace(promisesFile, '"/en/help/"', '"/en/gone/": "page en/gone",\n    "/en/help/"');
  expect(project.problems()).toBe(
    `${promisesFile}:4 /en/gone/ is promised on paper and by links, and nothing answers there now (it was page en/gone) ` +
      '→ put it back; if it is meant, npm run confirm shows what it touches and leads readers on to /en/',
  );
  expect(project.confirm().problems()).toBe('');
  expect(redirects(project)).toEqual([{ from: '/en/gone/', to: '/en/' }]);
  project.replace(promisesFile, '"/en/gone/": "/en/"', '"/en/gone/": "/en/nowhere/"');
  expect(project.problems()).toMatch(
    /promised\.json:\d+ \/en\/gone\/ leads to \/en\/nowhere\/, and nothing answers there → write where it leads now$/,
  );
});

test('a checkpoint may not lose the address that its posters carry; its page answers under the old one too', () => {
  using project = new TinyProject();
  const file = 'content/data/checkpoints.yaml';
  project.replace(file, 'id: airport', 'id: baku-airport');
  expect(project.problems()).toContain(
    `${file}:1 “id: baku-airport” moves to /q/baku-airport/ what is promised on paper and by links at /q/airport/ →`,
  );
  expect(project.confirm().problems()).toBe('');
  const site = siteOf(readContent(project.root));
  expect(qrPathsOf(site)).toEqual(['/q/baku-airport/', '/q/airport/']);
  expect(checkpointAt(site, '/q/airport/')?.id).toBe('baku-airport');
});

test('a file for download keeps its name, or leads on to the new one', () => {
  using project = new TinyProject();
  const file = 'content/booklets/en/note.mdx';
  for (const locale of locales)
    project.write(`content/booklets/${locale}/note.mdx`, booklet.replace('NAME', 'note'));
  project.confirm().replace(file, 'file: note', 'file: letter');
  const lines = project
    .problems()
    .split('\n')
    .filter((line) => line.includes('promised on paper'));
  expect(lines).toEqual([
    `${file}:4 “file: letter” moves to /downloads/letter-en.pdf what is promised on paper and by links at ` +
      '/downloads/note-en.pdf (and 2 more) → put the old name back; if it is meant, npm run confirm shows what it touches ' +
      'and leads readers on from there',
  ]);
  expect(project.confirm().problems()).not.toContain('promised on paper');
  expect(redirects(project)).toContainEqual({
    from: '/downloads/note-en.pdf',
    to: '/downloads/letter-en.pdf',
  });
});

test('the list itself may not be lost, and holds addresses only', () => {
  using project = new TinyProject();
  project.replace(promisesFile, '"/en/help/"', '"help"');
  expect(project.problems()).toContain(`${promisesFile}:4 addresses.help → write it from the root`);
  project.remove(promisesFile);
  expect(project.problems()).toContain(`${promisesFile}:1 the file is missing → put it back`);
});

/** Where the addresses of a project lead that have moved. */
function redirects(project: TinyProject) {
  return siteOf(readContent(project.root)).redirects;
}

const booklet = `---
title: Note
subtitle: A note
file: NAME
kind: sheet
page: help
audience: [everyone]
measures: ["11.1"]
sources: []
reviewed: 2026-11-23
---

## Note

Call.
`;

test('a former path may not be the address of another page, nor belong to two', () => {
  using project = new TinyProject();
  project.replace('content/pages/en/home.mdx', 'path: home', 'path: home\nformerPaths: [help, old]');
  project.replace('content/pages/en/help.mdx', 'path: help', 'path: help\nformerPaths: [old]');
  expect(project.problems().split('\n')).toEqual([
    'content/pages/en/home.mdx:5 formerPaths: “/en/help/” is the address of content/pages/en/help.mdx → take it out',
    'content/pages/en/home.mdx:5 formerPaths: “/en/old/” is a former address of content/pages/en/help.mdx too → keep it in one of the two',
  ]);
});

test('former addresses lead to the page of today, those of a lesson under the former paths of its page, too', () => {
  const pages = makePages(
    locales.map((locale) =>
      pageEntry(locale, 'help', {
        path: 'support',
        ...(locale === 'en' && { formerPaths: ['help', 'a/b'] }),
      }),
    ),
  );
  expect(redirectsOf(pages)).toEqual([
    { from: '/en/help/', to: '/en/support/' },
    { from: '/en/a/b/', to: '/en/support/' },
  ]);
  expect(
    formerAddresses({
      locale: 'en',
      path: 'secrets',
      formerPaths: ['whispers'],
      parents: ['classes', 'schools'],
    }),
  ).toEqual(['/en/schools/secrets/', '/en/classes/whispers/', '/en/schools/whispers/']);
});
