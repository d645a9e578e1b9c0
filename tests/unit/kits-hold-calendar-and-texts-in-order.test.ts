import { expect, test } from 'playwright/test';
import { readWorld } from '../../src/checks/world.ts';
import { calendarOf } from '../../src/packs/calendar.ts';
import { textFileOf } from '../../src/packs/copy-text.ts';

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
