import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { downloadFormats, downloadKinds, kindsFrom } from '../../src/content/download-kinds.ts';
import { locales } from '../../src/i18n/locales.ts';
import { downloads, makeDownload } from '../support/made-downloads.ts';

const quizzes = downloads.filter(({ quiz }) => quiz !== undefined);
const packs = quizzes.filter(({ kind }) => kind === 'quiz-scorm');

test('every lesson with questions, and every age with several, has each format in each language', () => {
  const kinds = kindsFrom('quizzes');
  for (const locale of locales) {
    const own = Map.groupBy(
      quizzes.filter((one) => one.locale === locale),
      ({ id }) => id,
    );
    expect(own.size).toBeGreaterThan(12);
    for (const [id, files] of own) {
      const isCourse = (files[0]?.quiz?.length ?? 0) > 1;
      const due = kinds.filter((kind) => !isCourse || downloadKinds[kind].ofCourses);
      expect(files.map(({ kind }) => kind).sort(), id).toEqual(due.toSorted());
    }
  }
  expect(new Set(quizzes.map(({ file }) => file)).size).toBe(quizzes.length);
  for (const { file } of quizzes) expect(downloadFormats).toHaveProperty(file.split('.').at(-1) ?? '');
});

for (const locale of locales)
  test(`each pack in ${locale} holds what its manifest names, in less than 300 kB, and no address of another site`, async () => {
    for (const download of packs.filter((one) => one.locale === locale)) {
      const bytes = await makeDownload(download);
      expect(bytes.length, download.file).toBeLessThan(300_000);
      expect(Buffer.from(await makeDownload(download)).equals(Buffer.from(bytes))).toBe(true);
      const files = new Map(
        Object.entries(unzipSync(bytes)).map(([name, held]) => [name, new TextDecoder().decode(held)]),
      );
      // A platform looks for it at the root.
      const manifest = new DOMParser().parseFromString(files.get('imsmanifest.xml') ?? '', 'text/xml');
      const all = (name: string) => Array.from(manifest.getElementsByTagName(name));
      const named = new Set(all('file').map((one) => one.getAttribute('href') ?? ''));
      expect(new Set([...named, 'imsmanifest.xml'])).toEqual(new Set(files.keys()));
      expect(all('schemaversion').map((one) => one.textContent)).toEqual(['1.2']);
      const resources = all('resource');
      expect(resources.map((one) => one.getAttribute('adlcp:scormtype'))).toEqual(
        download.quiz?.map(() => 'sco'),
      );
      expect(all('item').map((one) => one.getAttribute('identifierref'))).toEqual(
        resources.map((one) => one.getAttribute('identifier')),
      );
      expect(all('organizations')[0]?.getAttribute('default')).toBe(
        all('organization')[0]?.getAttribute('identifier'),
      );
      for (const resource of resources) {
        const page = files.get(resource.getAttribute('href') ?? '') ?? '';
        expect(page).toContain(`<html lang="${locale}">`);
        const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
        const elsewhere = asked.filter((one) => !files.has(one) && !/^(?:tel:|data:,$)/.test(one));
        expect(elsewhere, download.file).toEqual([]);
      }
      const texts = [...files].filter(([name]) => name !== 'imsmanifest.xml').map(([, text]) => text);
      const addresses = texts.flatMap((text) => text.match(/https?:\/\/[^"' <]+/g) ?? []);
      expect(addresses.filter((one) => one !== 'http://www.w3.org/2000/svg')).toEqual([]);
      expect(texts.join('\n')).not.toMatch(/localStorage|sessionStorage|document\.cookie|indexedDB|fetch\(/);
    }
  });
