import { z } from 'astro/zod';
import { reviewedDay } from './day.ts';
import { id } from './id.ts';
import { line } from './line.ts';
import { audiences } from '../../design/audiences.ts';

const step = z
  .strictObject({
    /** One line that says what to do, at most 80 characters. */
    do: line.max(80, 'shorten it to 80 characters or fewer'),
    /** The id of the page where the reader does it. */
    page: id.optional(),
    /** The id of the contact to call, from contacts.yaml. */
    call: id.optional(),
  })
  .refine((value) => (value.page === undefined) !== (value.call === undefined), {
    error: 'give either `page:` with a page id or `call:` with a contact id, not both',
  });

/** Paths under which a page or lesson stood before: links on paper and elsewhere still lead to it. */
export const formerPaths = z
  .array(
    z
      .string()
      .regex(
        /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
        'write the path without the language, for example turizm-sirketleri',
      ),
  )
  .optional();

/** The head of a page file, between the two lines of `---`. */
export const page = z.strictObject({
  /** The heading of the page, in plain words, at most 90 characters. */
  title: line.max(90, 'shorten it to 90 characters or fewer'),
  /** The name of the page in menus and lists, at most 32 characters. */
  short: line.max(32, 'shorten it to 32 characters or fewer'),
  /**
   * What the browser shows in tab, history, list behind Back and tiles, where others may read it: true of the page, and
   * without a word of trafficking, help or 152. For pages that a person at risk opens. Without it, title and site's name.
   */
  tab: line.max(60, 'shorten it to 60 characters or fewer').optional(),
  /** The address of the page in this language, such as `turizm-sirketleri`; when it changes, `formerPaths` keeps the old one. */
  path: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'use small letters a–z, digits and hyphens only, for example turizm-sirketleri',
    ),
  /** The paths that the page had before, so that printed codes and links still lead to it: [tourism-companies]. */
  formerPaths,
  /** What the reader will learn or be able to do, in one sentence of at most 160 characters. */
  summary: line.max(160, 'shorten it to 160 characters or fewer'),
  /** Who the page is for; the first one gives the page its colour. */
  audience: z
    .array(z.enum(audiences, { error: `use one of: ${audiences.join(', ')}` }))
    .min(1, 'name at least one'),
  /** The drawing that opens it, from drawings.yaml; without it, the one of its first audience. */
  drawing: id.optional(),
  /** Which measures of the plan the page carries out, in quotes: "11.2", "13.9.7". */
  measures: z.array(z.string({ error: 'put the measure in quotes, for example "13.9.7"' })),
  /** The ids of all sources that the page rests on, from sources.yaml, in order of first use. */
  sources: z.array(id),
  /** The day on which somebody last checked the page against its sources, as 2026-11-23. */
  reviewed: reviewedDay,
  /** The ids of two to four pages to read next. */
  related: z.array(id).max(4, 'name at most four pages'),
  /** What the reader can do now: one to three steps, each with a page or a number to call. */
  now: z.array(step).min(1, 'give at least one step').max(3, 'give at most three steps'),
});

/** The checked head of a page. */
export type PageData = z.infer<typeof page>;
