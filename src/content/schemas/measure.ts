import { z } from 'astro/zod';
import { id } from './id.ts';
import { lawIds } from './law-row.ts';
import { localized } from './localized.ts';

/** The number of a measure, of section 11 or of item 13.9. */
const measureId = z
  .string({ error: 'put the measure in quotes, for example "13.9.7"' })
  .regex(/^(11\.[1-5]|13\.9\.[1-7])$/, 'use 11.1 to 11.5 or 13.9.1 to 13.9.7, in quotes');

/** A measure of the National Action Plan 2014–2018. */
export const measure = z.strictObject({
  /** Its number in the plan, in quotes. */
  id: measureId,
  /** What the plan says; az and ru are unofficial renderings. */
  text: localized,
  /** The years in which the plan sets it, or `ongoing`; section 11 sets none. */
  term: z
    .union([z.literal('ongoing'), z.string().regex(/^20\d\d–20\d\d$/)], {
      error: 'write ongoing or 2014–2016',
    })
    .optional(),
  /** The ids of the bodies that carry it out, in the plan's order. */
  bodies: z.array(id).default([]),
  /** The ids of the rows of law.yaml on which it rests. */
  law: lawIds.optional(),
  /** True when the plan involves non-governmental organisations. */
  ngos: z.boolean().default(false),
});

/** A body that the plan charges with measures. */
export const body = z.strictObject({
  /** The name by which measures call this body. */
  id,
  /** Its name in the plan. */
  then: localized,
  /** Its name today, or the body that took over; left out where nothing changed. */
  now: localized.optional(),
  /** False when nobody looked up whether the body still exists under this name. */
  checked: z.boolean().default(true),
  /** The ids of the sources for the name. */
  sources: z.array(id).min(1, 'name at least one source'),
});

/** A checked measure. */
export type Measure = z.infer<typeof measure>;
