import type { Locale } from '../i18n/locales.ts';
import type { CalendarDay } from '../content/schemas/calendar-day.ts';
import { escapeValue, foldLine } from './fold-lines.ts';

/** The year from which the yearly days are counted in the file; they come back every year. */
const firstYear = 2026;

/** The calendar of the yearly days in one language (RFC 5545): all-day events that come back every year. */
export function calendarOf(days: readonly CalendarDay[], locale: Locale, reviewed: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//insan-alveri//calendar//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventOf(day, locale, reviewed)),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

function eventOf({ id, day, title, note }: CalendarDay, locale: Locale, reviewed: Date): string[] {
  const [month = '', date = ''] = day.split('-');
  const start = new Date(Date.UTC(firstYear, Number(month) - 1, Number(date)));
  const end = new Date(start.getTime() + 24 * 60 * 60 * 1000);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@insan-alveri`,
    `DTSTAMP:${digits(reviewed)}T000000Z`,
    `DTSTART;VALUE=DATE:${digits(start)}`,
    `DTEND;VALUE=DATE:${digits(end)}`,
    'RRULE:FREQ=YEARLY',
    `SUMMARY;LANGUAGE=${locale}:${escapeValue(title[locale])}`,
    `DESCRIPTION;LANGUAGE=${locale}:${escapeValue(note[locale])}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function digits(day: Date): string {
  return day.toISOString().slice(0, 10).replaceAll('-', '');
}
