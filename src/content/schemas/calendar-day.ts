import { z } from 'astro/zod';
import { id } from './id.ts';
import { localized } from './localized.ts';

/** A day that comes back every year. */
export const calendarDay = z.strictObject({
  /** Its name in the calendar file. */
  id,
  /** The month and the day, in quotes: "07-30". */
  day: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write the month and the day as "07-30"').refine((day) => !Number.isNaN(Date.parse(`2024-${day}`)) && new Date(`2024-${day}`).toISOString().includes(day), 'there is no such day'),
  /** What the day is called. */
  title: localized,
  /** One or two sentences about it. */
  note: localized,
  /** The ids of the sources for the day. */
  sources: z.array(id).min(1, 'name at least one source'),
});

/** A checked day. */
export type CalendarDay = z.infer<typeof calendarDay>;
