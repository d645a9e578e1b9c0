import { unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import type { Download } from '../../src/downloads/download.ts';
import { askPoppler, downloads, makeDownload } from '../support/made-downloads.ts';

/** One lesson stands for all, which the same program makes; each sheet is compared in one of its languages. */
const lesson = downloads.find(({ kind }) => kind === 'worksheet-editable')?.lesson;
const sheets = [
  ...new Set(downloads.flatMap(({ kind, use, id }) => (kind === 'sheet' && use === 'edit' ? [id] : []))),
];
const office = downloads.filter(
  (one) =>
    /\.(docx|pptx)$/.test(one.file) &&
    (one.kind === 'certificate' ||
      (one.lesson === undefined
        ? one.locale === locales[sheets.indexOf(one.id) % 3]
        : one.lesson === lesson)),
);

for (const [kind, pdfKind] of [
  ['sheet', 'sheet'],
  ['certificate', 'certificate'],
  ['worksheet-editable', 'worksheet'],
  ['slides-editable', 'slides'],
] as const) {
  test(`every ${kind} to change has the words of its PDF, and no others`, async () => {
    test.setTimeout(300_000);
    const own = office.filter((one) => one.kind === kind);
    expect(own.length).toBeGreaterThan(2);
    for (const download of own) {
      const [changed, printed] = [await officeText(download), await pdfText(pdfOf(download, pdfKind))];
      expect(missing(printed, changed), `${download.file} lacks`).toEqual([]);
      expect(missing(changed, printed), `${download.file} has more`).toEqual([]);
    }
  });
}

test('every sheet to change, and every first worksheet to colour, has its drawing with what it shows', async () => {
  test.setTimeout(240_000);
  const young = office.filter(({ kind, lesson: of }) => kind === 'worksheet-editable' && of === 'secrets');
  const drawn = [...office.filter(({ kind }) => kind === 'sheet'), ...young];
  expect(drawn.length).toBeGreaterThan(locales.length);
  for (const download of drawn) {
    const parts = unzipSync(await makeDownload(download));
    const pictures = Object.keys(parts).filter((name) => /^word\/media\/.+\.png$/.test(name));
    expect(pictures, download.file).not.toEqual([]);
    const text = new TextDecoder().decode(parts['word/document.xml']);
    expect(text.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g) ?? [], download.file).not.toEqual([]);
  }
});

function pdfOf({ booklet, lesson, locale, file }: Download, kind: string): Download {
  const found = downloads.find(
    (one) =>
      one.kind === kind &&
      one.locale === locale &&
      one.booklet === booklet &&
      one.lesson === lesson &&
      (lesson !== undefined || one.use === 'read'),
  );
  if (!found) throw new Error(`${file} has no PDF`);
  return found;
}

/** The words of the parts that are seen on paper or on the wall; notes of slides are for the speaker alone. */
async function officeText(download: Download): Promise<string> {
  const parts = Object.entries(unzipSync(await makeDownload(download)));
  const seen = /^(word\/(document|footer\d*)|ppt\/(slides|slideLayouts)\/[^/]+)\.xml$/;
  const texts = parts.filter(([name]) => seen.test(name)).map(([, bytes]) => new TextDecoder().decode(bytes));
  const paragraphs = texts.flatMap((xml) =>
    (xml.match(/<(w|a):p[ >].*?<\/\1:p>/gs) ?? []).map((paragraph) =>
      (paragraph.match(/<(w|a):(t|tab|br)[ />].*?(?=<)/gs) ?? [])
        .map((run) => (/^<[wa]:t[ >]/.test(run) ? run.replace(/^<[^>]*>/, '') : ' '))
        .join(''),
    ),
  );
  return parse(paragraphs.join('\n')).text;
}

async function pdfText(download: Download): Promise<string> {
  const text = askPoppler('pdftotext', await makeDownload(download), '-enc', 'UTF-8');
  return text.replace(/\u00AD\s/g, '');
}

/**
 * The words of a text that another does not hold. Numbers alone are left out: the PDF counts pages and sources, the
 * office file list items. Words with a hyphen are compared by their letters, since a line may end after it.
 */
function missing(text: string, other: string): string[] {
  const letters = other.replace(/[^\p{L}\d]/gu, '');
  const words = new Set(text.match(/[\p{L}\d]*\p{L}(?:[\p{L}\d]|[–-](?=\p{L}))*/gu) ?? []);
  return [...words].filter(
    (word) => !letters.includes(word.replace(/[–-]/g, '').replace(/(?<=\p{L})\d+$/u, '')),
  );
}
