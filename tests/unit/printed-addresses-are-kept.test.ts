import { expect, test } from 'playwright/test';
import { formerAddresses, redirectsOf } from '../../src/site/former-address.ts';
import { makePages } from '../../src/site/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';
import { pageEntry } from '../fixtures/tiny-site.ts';

const list = 'content/data/promised-addresses.yaml';

test('a page may not leave an address that is promised; the line to write is told', () => {
  using project = new TinyProject();
  project.replace('content/pages/en/help.mdx', 'path: help', 'path: support');
  expect(project.problems()).toBe(
    `${list}:2 /en/help/ is promised on paper and by links, and nothing answers there now → add ` +
      'formerPaths: [help] to the page in content/pages/en/ or content/lessons/en/ that takes its place',
  );
  project.replace('content/pages/en/help.mdx', 'path: support', 'path: support\nformerPaths: [help]');
  expect(project.problems()).toBe('');
});

test('a checkpoint may not lose the address that its posters carry', () => {
  using project = new TinyProject();
  project.replace('content/data/checkpoints.yaml', 'id: airport', 'id: baku-airport');
  expect(project.problems()).toContain(
    `${list}:1 /q/airport/ is promised on paper and by links, and nothing answers there now → put back the entry`,
  );
});

test('the list itself may not be lost, and holds addresses only', () => {
  using project = new TinyProject();
  project.write(list, '- /q/airport/\n- help\n');
  expect(project.problems()).toContain(
    `${list}:2 1 is “help” → write it from the root, for example /en/help/`,
  );
  project.remove(list);
  expect(project.problems()).toContain(`${list}:1 the file is missing → put it back`);
});

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
