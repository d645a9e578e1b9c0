import { z } from 'astro/zod';
import { reviewedDay } from './day.ts';
import { id } from './id.ts';
import { line } from './line.ts';
import { formerPaths } from './page.ts';
import { audiences } from '../../design/audiences.ts';

/** The age bands of pupils, in years. */
export const bands = ['6-9', '10-12', '13-15', '16-18'] as const;

/** What a lesson file is: a lesson for a class, a module of the media course, or a talk for staff or an event. */
const lessonKinds = ['lesson', 'module', 'talk'] as const;

/** The pages under which lessons are offered. */
export const lessonPages = ['schools', 'media-course', 'employers', 'tourism', 'checkpoints'] as const;

const name = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use small letters a–z, digits and hyphens only, in the language’s words',
  );

/** The head of a lesson, module or talk, between the two lines of `---`. */
export const lesson = z
  .strictObject({
    /** The heading of the lesson, at most 60 characters. */
    title: line.max(60, 'shorten it to 60 characters or fewer'),
    /** One line for lists and search, at most 160 characters. */
    summary: line.max(160, 'shorten it to 160 characters or fewer'),
    /** The last part of its address in this language; when it changes, `formerPaths` keeps the old one. */
    path: name,
    /** The paths that it had before: [old-name], or [old-page/old-name] when it has moved to another page. */
    formerPaths,
    /** The name of the files that people download, without language and ending. */
    file: name,
    /** What it is: lesson, module or talk. */
    kind: z.enum(lessonKinds, { error: `use one of: ${lessonKinds.join(', ')}` }),
    /** The age band of a lesson, in quotes; modules and talks have none. */
    band: z.enum(bands, { error: `use one of: ${bands.join(', ')}, in quotes` }).optional(),
    /** Its place in the list of its page, from 1. */
    order: z.int().min(1),
    /** How long it takes; the minutes of its steps must add up to this. */
    minutes: z.int().min(5).max(240),
    /** What people can do at the end, in one sentence. */
    aim: line.max(220, 'shorten it to 220 characters or fewer'),
    /** What the teacher needs, one thing a line. */
    needs: z.array(line).min(1, 'name at least one thing'),
    /** The page under which it is offered: schools, media-course, employers, tourism or checkpoints. */
    page: z.enum(lessonPages, { error: `use one of: ${lessonPages.join(', ')}` }),
    /** Who it is for; the first one gives it its colour. */
    audience: z
      .array(z.enum(audiences, { error: `use one of: ${audiences.join(', ')}` }))
      .min(1, 'name at least one'),
    /** The drawing that opens it, from drawings.yaml; without it, the one of its first audience. */
    drawing: id.optional(),
    /** Which measures of the plan it carries out, in quotes. */
    measures: z.array(z.string({ error: 'put the measure in quotes, for example "11.3"' })),
    /** The ids of the sources of its facts, from sources.yaml. */
    sources: z.array(id),
    /** The day on which somebody last checked it, as 2026-11-24. */
    reviewed: reviewedDay,
  })
  .refine((value) => (value.kind === 'lesson') === (value.band !== undefined), {
    path: ['band'],
    error: 'a lesson has a band, for example band: "10-12"; a module or talk has none',
  });

/** The checked head of a lesson, module or talk. */
export type LessonData = z.infer<typeof lesson>;
/** An age band. */
export type Band = (typeof bands)[number];
/** A page under which lessons are offered. */
export type LessonPlace = (typeof lessonPages)[number];
/** What a lesson file is. */
export type LessonKind = (typeof lessonKinds)[number];
