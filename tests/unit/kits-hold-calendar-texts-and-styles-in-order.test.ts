import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { readWorld } from '../../src/checks/world.ts';
import { calendarOf } from '../../src/packs/calendar.ts';
import { textFileOf } from '../../src/packs/copy-text.ts';
import { prunedPage } from '../../src/styles/prune-pages.ts';
import { usedRules } from '../../src/styles/used-rules.ts';

const { calendar } = readWorld(process.cwd()).catalog;
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

test('a text to copy is a plain file with its names underlined and Windows line ends', () => {
  const file = textFileOf({
    locale: 'ru',
    title: 'Тексты',
    url: '',
    sections: [{ title: 'Сайт', paragraphs: ['Первый.', 'Второй.'] }],
  });
  expect(file).toBe('Тексты\r\n======\r\n\r\n\r\nСайт\r\n----\r\n\r\nПервый.\r\n\r\nВторой.\r\n');
});

test('a page keeps the rules that it or its script can use, and no others', () => {
  const css = 'a{b:c}.x{d:e}.y,.x i{f:g}@media (m){.z{h:i}}@media (n){.x{j:k}}.w:not(.v){l:m}';
  expect(usedRules(css, '<p class="x w">')).toBe('a{b:c}.x{d:e}.x i{f:g}@media (n){.x{j:k}}.w:not(.v){l:m}');
  expect(usedRules('.made{a:b}', "<script>node.className='made'</script>")).toBe('.made{a:b}');
});

test('the policy of a page names the styles and scripts that stand in it, and no others', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const css = '.x{a:b}.y{c:d}';
  const page = (style: string, hashes: string) =>
    `<meta content="script-src 'self' ${hashes}; style-src 'self' ${hash(style)};"><style>${style}</style><script>run()</script><p class="x">`;
  expect(prunedPage(page(css, `${hash('run()')} ${hash('other()')}`))).toBe(page('.x{a:b}', hash('run()')));
});
