import { z } from 'astro/zod';

/** Nothing was read, checked or published after today; a machine whose clock stands in the past does not refuse what is right. */
const latest = Math.max(Date.now() + 24 * 3600 * 1000, Date.UTC(2026, 11, 31));
const late = 'this day is yet to come; write the day on which it was done';

/** A day that is over, in quotes, as "2026-11-28". */
export const pastDay = (example: string) =>
  z.iso.date(example).refine((day) => Date.parse(day) <= latest && day >= '2000', late);

/** The day on which somebody last checked a text, as 2026-11-28; Astro's own reading of YAML makes a date of it before. */
export const reviewedDay = (example: string) =>
  z
    .preprocess((day) => (day instanceof Date ? day.toISOString().slice(0, 10) : day), pastDay(example))
    .transform((day) => new Date(day));

/** A year, a month or a day that is over, or "undated". */
export const publicationDate = z
  .string()
  .regex(
    /^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/,
    'write it in quotes as "2018-04-25", "2018-04", "2018" or "undated"',
  )
  .refine(isOver, 'there is no such day, or it is yet to come; look at the publication again');

function isOver(text: string): boolean {
  if (text === 'undated') return true;
  const whole = `${text}-01-01`.slice(0, 10);
  const day = new Date(whole);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole) && day.getTime() <= latest && text >= '1900';
}
