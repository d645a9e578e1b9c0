import { z } from 'astro/zod';
import { latestDay } from '../today.ts';

/** A day that is over; `example` is how it is written there, such as `"2026-11-28" in quotes`. */
export const pastDay = (example: string) => {
  const form = `write the day as year-month-day, for example ${example}`;
  return z.string(form).superRefine((day, context) => {
    const message = /^\d{4}-\d{2}-\d{2}$/.test(day) ? faultOf(day) : form;
    if (message) context.addIssue({ code: 'custom', message });
  });
};

function faultOf(day: string): string | undefined {
  if (!isDay(day)) return 'there is no such day; look at a calendar';
  if (day > latestDay()) return 'this day is yet to come; write the day on which it was done';
  return day < '2000' ? 'nothing is as old as that; correct the year' : undefined;
}

/** The day on which somebody last checked a text, as 2026-11-28; Astro's own reading of YAML makes a date of it before. */
export const reviewedDay = z
  .preprocess((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day), pastDay('2026-11-28'))
  .transform((day) => new Date(day));

/** A year, a month or a day that is over, or "undated". */
export const publicationDate = z
  .string()
  .regex(
    /^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/,
    'write it in quotes as "2018-04-25", "2018-04", "2018" or "undated"',
  )
  .refine(isOver, 'there is no such day, or it is yet to come; look at the publication again');

/** Tells whether a year, a month or a day has begun. */
export function isOver(text: string): boolean {
  const whole = `${text}-01-01`.slice(0, 10);
  return text === 'undated' || (isDay(whole) && whole <= latestDay() && text >= '1900');
}

function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
