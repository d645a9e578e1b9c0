import { z } from 'astro/zod';
import { pastDay } from './day.ts';
import { id } from './id.ts';
import { lawIds } from './law-row.ts';
import { localized } from './localized.ts';

/** The codes of towns and of mobile networks in the numbering plan of Azerbaijan, and the digits that may follow. */
function canExist(intl: string): boolean {
  const digits = intl.replace(/^\+994|\s/g, '');
  return /^(?:1[28][2-7]\d{6}|2(?:[014-6]2|[23]3)\d{6}|46\d{7}|36[54]\d{6}|(?:[16]0|4[04]|5[015]|7[07]|99)[2-9]\d{6})$/.test(digits);
}

/** A number or place to turn to for help. */
export const contact = z.strictObject({
  /** The name by which pages call this contact. */
  id,
  /** What the service is called. */
  name: localized,
  /** When to turn to it, in one plain line. */
  purpose: localized,
  /** When it answers, what a call costs, which languages it speaks; only what a source confirms. */
  note: localized.optional(),
  /** The number as dialled inside the country, such as "152". */
  short: z
    .string()
    .regex(
      /^\d{3,4}$|^116 \d{3}$/,
      'write a short number in digits and in quotes, for example "152" or "116 111"',
    )
    .optional(),
  /** The number as dialled from abroad. */
  intl: z
    .string()
    .regex(/^\+994 \d{2} \d{3} \d{2} \d{2}$/, 'write it as +994 12 562 21 12')
    .refine(canExist, 'no number of the country begins so; look at its source again')
    .optional(),
  /** The number as dialled from a mobile and from outside Baku, where it is not the short one, such as "(012) 860". */
  mobile: z
    .string()
    .regex(/^\(012\) \d{3,4}$/, 'write the code in brackets and the short number, in quotes: "(012) 860"')
    .optional(),
  /** The same digits as a phone dials them, such as "012860". */
  mobile_tel: z
    .string()
    .regex(/^012\d{3,4}$/, 'write digits only, in quotes: "012860"')
    .optional(),
  /** True when the number is confirmed and may be shown; false keeps it off every page. */
  print_ready: z.boolean({ error: 'write true or false' }),
  /** The day on which its sources were last read. */
  checked: pastDay('"2026-11-28" in quotes'),
  /** The day on which somebody last rang it; null as long as nobody has. */
  rung: pastDay('"2026-11-28" in quotes, or null').nullable(),
  /** The ids of the sources that give this number. */
  sources: z.array(id).min(1, 'name at least one source'),
});

/** A kind of trouble, with the contacts to offer in it. */
export const situation = z.strictObject({
  /** The name by which pages call this situation. */
  id,
  /** The situation in the reader's own words. */
  title: localized,
  /** True when the numbers must be shown as dialled from abroad. */
  abroad: z.boolean().optional(),
  /** The ids of the rows of law.yaml on which it rests. */
  law: lawIds.optional(),
  /** The ids of the contacts, the most useful first. */
  contacts: z.array(id).min(1, 'name at least one contact'),
});

/** A checked contact. */
export type Contact = z.infer<typeof contact>;
/** A checked situation. */
export type Situation = z.infer<typeof situation>;
