import { z } from 'astro/zod';
import { bookletKinds } from '../download-kinds.ts';
import { reviewedDay } from './day.ts';
import { id } from './id.ts';
import { line } from './line.ts';
import { audiences } from '../../design/audiences.ts';

const chapter = z
  .strictObject({
    /** The id of the page whose text is taken. */
    page: id.optional(),
    /** Which parts of that page: 0 is its beginning, 1 the text under its first ##, and so on; all when left out. */
    parts: z.array(z.int().min(0)).optional(),
    /** Which ## of this file itself: 1 is the first. */
    own: z.int().min(1).optional(),
    /** True for a sheet of its own, such as a form that is copied or cut out: nothing else stands on its page. */
    newPage: z.boolean().optional(),
    /** The drawing that opens it in a booklet, from drawings.yaml; without it, the one of its page. */
    drawing: id.optional(),
  })
  .refine((value) => (value.page === undefined) !== (value.own === undefined), {
    error: 'give either `page:` with a page id or `own:` with the number of a ## in this file',
  });

/** What a workbook computes; src/office/workbooks/ says which sections its text has. */
const workbookLayouts = ['stock', 'report', 'tally'] as const;
export type WorkbookLayout = (typeof workbookLayouts)[number];

/** The head of a booklet, leaflet, card or poster file, between the two lines of `---`. */
export const booklet = z
  .strictObject({
    /** The words on the cover, at most 60 characters. */
    title: line.max(60, 'shorten it to 60 characters or fewer'),
    /** One line under the title, at most 110 characters. */
    subtitle: line.max(110, 'shorten it to 110 characters or fewer'),
    /** The name of the file that people download, without language and ending: `turizm-sirketleri-ucun-buklet`. */
    file: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters a–z, digits and hyphens only'),
    /** What it is: booklet, leaflet, card, wallet, insert, double-card, point-card, posters, poster, sheet, certificate, wall, storyboard, text, social, game, stickers, colouring, class-poster, pictograms, workbook or slips. */
    kind: z.enum(bookletKinds, { error: `use one of: ${bookletKinds.join(', ')}` }),
    /** What a workbook computes: stock, report or tally. */
    layout: z
      .enum(workbookLayouts, { error: `use one of: ${workbookLayouts.join(', ')}` })
      .optional(),
    /** The most pages that a booklet, cover included, or a sheet may have; a booklet has a multiple of four. */
    pages: z.int().min(1).optional(),
    /** How many slips with the number stand at the end, to be torn off. */
    slips: z.int().min(2).max(8).optional(),
    /** The id of the page to which the QR code leads. */
    page: id,
    /** The drawing on its cover or head, from drawings.yaml; without it, the one of its page. */
    drawing: id.optional(),
    /** Who it is for; the first one gives it its colour. */
    audience: z
      .array(z.enum(audiences, { error: `use one of: ${audiences.join(', ')}` }))
      .min(1, 'name at least one'),
    /** Which measures of the plan it carries out, in quotes. */
    measures: z.array(z.string({ error: 'put the measure in quotes, for example "13.9.7"' })),
    /** The ids of the sources of its own text, from sources.yaml. */
    sources: z.array(id),
    /** The day on which somebody last checked it, as 2026-11-23. */
    reviewed: reviewedDay,
    /** What a booklet holds, in order: whole pages, parts of pages, own sections. Without it: the own sections in order. */
    chapters: z.array(chapter).default([]),
  })
  .refine(({ kind, pages }) => kind !== 'booklet' || pages === undefined || pages % 4 === 0, {
    path: ['pages'],
    error: 'a stapled booklet has 8, 12, 16 … pages',
  })
  .refine(({ kind, layout }) => (kind === 'workbook') === (layout !== undefined), {
    path: ['layout'],
    error: `a workbook says what it computes, for example layout: ${workbookLayouts[0]}; nothing else has a layout`,
  });

/** The checked head of a piece of print. */
export type BookletData = z.infer<typeof booklet>;
