import { z } from 'astro/zod';
import { perLocale } from '../../i18n/locales.ts';
import { id } from './id.ts';
import { lawIds } from './law-row.ts';
import { localized } from './localized.ts';

const row = z.strictObject({
  /** What the figure counts: a year, a group. */
  label: z.union([
    localized,
    z
      .int()
      .min(1990)
      .max(Math.max(new Date().getFullYear(), 2026))
      .transform((year) => perLocale(() => `${year}`)),
  ], 'write a year between 1990 and now, or a label in every language'),
  /** The figure as published. */
  value: z
    .number({ error: 'write a plain number' })
    .nonnegative('a count is 0 or more')
    .max(10_000_000, 'the country has fewer people; look at the source again'),
  /** The ids of the sources of this figure. */
  sources: z.array(id).min(1, 'name at least one source'),
  /** What must be known of this one figure. */
  note: localized.optional(),
});

/** A series of published figures, shown as a chart with a table. */
export const statistic = z.strictObject({
  /** The name by which pages call this series. */
  id,
  /** What the figures show. */
  title: localized,
  /** What is counted, such as people. */
  unit: localized,
  /** What the figures mean and what they cannot say. */
  note: localized,
  /** The ids of the rows of law.yaml on which it rests. */
  law: lawIds.optional(),
  /** The figures, in the order in which they are shown. */
  rows: z.array(row).min(1, 'give at least one row'),
});

/** A checked series of figures. */
export type Statistic = z.infer<typeof statistic>;
