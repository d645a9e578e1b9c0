import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { askPoppler, downloadNamed, makeDownload } from '../support/made-downloads.ts';

/** What the line says in each language of how old the texts of the codes are. */
const lines = {
  az: /Məcəllələrin mətni/g,
  ru: /Тексты кодексов взяты/g,
  en: /The texts of the codes are/g,
};

for (const [file, locale] of [
  ['booklet-for-employers-en.pdf', 'en'],
  ['xaricde-is-ucun-vereqe-az.pdf', 'az'],
  ['kartochka-redaktsii-ru.pdf', 'ru'],
  ['young-workers-wall-table-en.pdf', 'en'],
  ['lesson-my-rights-at-work-guide-en.pdf', 'en'],
  ['lesson-my-rights-at-work-answers-en.pdf', 'en'],
  ['newsroom-card-en.docx', 'en'],
] as const)
  test(`${file}, whose facts rest on codes, tells once how old their texts are`, async () => {
    expect((await textOf(file)).match(lines[locale])).toHaveLength(1);
  });

test('a sheet that rests on no code tells nothing of codes', async () => {
  expect(await textOf('consent-form-en.pdf')).not.toMatch(lines.en);
});

async function textOf(file: string): Promise<string> {
  const bytes = await makeDownload(downloadNamed(file));
  const text = file.endsWith('.docx')
    ? new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
    : askPoppler('pdftotext', bytes, '-enc', 'UTF-8');
  return text.replace(/\s+/g, ' ');
}
