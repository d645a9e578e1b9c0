import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { calendarOf } from '../../src/generate/calendar.ts';
import { textFileOf } from '../../src/generate/copy-text.ts';
import { paperDocument } from '../../src/print/documents/kit-document.ts';
import { bookletDownloads } from '../../src/downloads/booklet-download.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { bookletsOf } from '../../src/content/readable.ts';
import { thumbnailOf } from '../../src/print/typst/page-picture.ts';
import { compile } from '../../src/print/typst/typst.ts';
import { projectContent as content } from '../support/project-content.ts';

const { calendar } = content.catalog;
const reviewed = new Date('2026-11-23');

for (const locale of ['az', 'ru', 'en'] as const) {
  test(`the calendar in ${locale} has 30 July every year, in lines of at most 75 bytes`, () => {
    const text = calendarOf(calendar, locale, reviewed);
    const lines = text.split('\r\n');
    expect(text).not.toMatch(/[^\r]\n/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines).toContain('DTSTART;VALUE=DATE:20260730');
    expect(lines).toContain('DTEND;VALUE=DATE:20260731');
    expect(lines).toContain('RRULE:FREQ=YEARLY');
    expect(lines).toContain('DTSTAMP:20261123T000000Z');
    const [day] = calendar;
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY;LANGUAGE=${locale}:${day?.title[locale]}`);
  });
}

test('a text to copy is a plain file that Windows knows for UTF-8 (BOM), with its names underlined and its line ends', () => {
  const file = textFileOf({
    locale: 'ru',
    title: 'Тексты',
    url: '',
    sections: [{ title: 'Сайт', paragraphs: ['Первый.', 'Второй.'] }],
  });
  expect(file).toBe('\uFEFFТексты\r\n======\r\n\r\n\r\nСайт\r\n----\r\n\r\nПервый.\r\n\r\nВторой.\r\n');
});

test('the picture of a paper of two pages shows the first one alone, from edge to edge', async () => {
  const cards = bookletsOf(content).find(({ id, locale }) => id === 'role-cards' && locale === 'az');
  const download = downloadsOf(content).find(({ id, locale }) => id === 'role-cards' && locale === 'az');
  if (!cards || !download) throw new Error('there are no role cards');
  const job = { content, booklet: cards, download, variant: 'read', origin: 'https://site.example' } as const;
  const compiled = compile(paperDocument(job, 'sheet'));
  expect(compiled.pages).toBe(2);
  const { data, info } = await sharp(await thumbnailOf(compiled))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info.width).toBe(240);
  expect(Math.abs(info.height - (240 * 297) / 210)).toBeLessThan(2);
  const [red = 255, green = 0, blue = 0] = data.subarray(3 * (240 * 4 + 4));
  expect([red < 60, green > 50, blue > 50]).toEqual([true, true, true]);
  expect(Math.min(...data.subarray(3 * 240 * 55, 3 * 240 * 90))).toBeLessThan(100);
});

test('a table for the wall comes to read, for a plain printer and for a press, in each language under its own name', () => {
  const walls = bookletsOf(content).filter(({ head }) => head.kind === 'wall');
  const files = bookletDownloads(
    walls.map((one) => ({ ...one, sections: [] })),
    [],
  );
  expect(files.map(({ use, paper, file }) => `${use} ${paper} ${file}`)).toEqual([
    'read A3 yeniyetme-isi-divar-cedveli-az.pdf',
    'print A3 yeniyetme-isi-divar-cedveli-cap-az.pdf',
    'shop A3 yeniyetme-isi-divar-cedveli-metbee-az.pdf',
    'read A3 rabota-podrostkov-tablitsa-na-stenu-ru.pdf',
    'print A3 rabota-podrostkov-tablitsa-na-stenu-pechat-ru.pdf',
    'shop A3 rabota-podrostkov-tablitsa-na-stenu-tipografiya-ru.pdf',
    'read A3 young-workers-wall-table-en.pdf',
    'print A3 young-workers-wall-table-print-en.pdf',
    'shop A3 young-workers-wall-table-press-en.pdf',
  ]);
});
