import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { deskWords } from '../../src/desk/words/index.ts';
import { locales } from '../../src/i18n/locales.ts';

test('no file of the site is the desk, and none says what it says', () => {
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /(^|\/)desk(\/|\.|$)/.test(name))).toEqual([]);
  const words = locales.flatMap((locale) => [deskWords[locale].title, deskWords[locale].conflictHint]);
  const texts = names.filter((name) => /\.(html|js|css|json|xml|txt)$|_redirects$|_headers$/.test(name));
  const telling = texts.filter((name) => {
    const text = readFileSync(join('dist', name), 'utf8');
    return /\/desk\/|data-problems/.test(text) || words.some((one) => text.includes(one));
  });
  expect(telling).toEqual([]);
});
