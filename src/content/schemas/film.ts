import { z } from 'astro/zod';
import { audiences } from '../../design/audiences.ts';
import { reviewedDay } from './day.ts';
import { id } from './id.ts';
import { inEveryLanguage, localized } from './localized.ts';

/** What a film is: the story of a minute, an advertisement for TV and halls, one for phones, or a loop for screens. */
const filmKinds = ['short-film', 'spot', 'reel', 'loop'] as const;

/** How a layer of a drawing moves. */
export const moves = [
  ...(['in-left', 'in-right', 'in-up', 'in-down', 'out-left', 'out-right', 'out-up', 'out-down'] as const),
  ...(['pan-left', 'pan-right', 'pan-up', 'pan-down'] as const),
  ...(['appear', 'leave', 'light-up', 'press', 'sway'] as const),
] as const;

const seconds = z.number('write a number of seconds').min(0, 'write 0 or more');

/** How long a frame stands: shorter is a flash, longer is a still picture. */
const frameSeconds = seconds.min(2, 'give a frame 2 seconds or more').max(12, 'give a frame 12 seconds or fewer');

/** A line to be spoken or heard in the languages of the site. */
const line = z.strictObject(
  inEveryLanguage((language) =>
    z
      .string({ error: `write this line in ${language} too` })
      .trim()
      .min(1, `write this line in ${language} too`),
  ),
);

const move = z
  .strictObject({
    /** A `data-layer` of the drawing. */
    layer: z.string('name a layer of the drawing'),
    /** How it moves. */
    how: z.enum(moves, { error: `use one of: ${moves.join(', ')}` }),
    /** When it begins and when it stands again, in seconds from the beginning of the frame. */
    from: seconds,
    to: seconds,
  })
  .refine(({ from, to }) => to > from, { path: ['to'], error: 'write a time after `from`' });

const frame = z.strictObject({
  /** The drawing that is seen, by its id in content/data/drawings.yaml. */
  drawing: id,
  /** How long it stands. */
  seconds: frameSeconds,
  /** The words on the screen, at most seven; without them the drawing fills the frame. */
  words: localized.optional(),
  /** What a speaker says; what is spoken needs no words on the screen. */
  voice: line.optional(),
  /** What is heard beside the voice: for the captions, and for whoever makes the sound. */
  sound: line.optional(),
  /** What is seen, for those who cannot see it; without it, the description of the drawing. */
  seen: line.optional(),
  /** Another part of the drawing than the usual one, for upright and for lying screens. */
  crop: z
    .strictObject({
      tall: z.enum(['tall', 'square', 'screen'], { error: 'use tall, square or screen' }).optional(),
      wide: z.enum(['square', 'wide', 'screen'], { error: 'use square, wide or screen' }).optional(),
    })
    .optional(),
  /** What moves, and when. */
  move: z.array(move).optional(),
});

/** The last frame, which is drawn from contacts.yaml: 152, the number from abroad, and when it answers. */
const end = z.strictObject({ seconds: frameSeconds, voice: line.optional(), sound: line.optional() });

/** A film: what stands in one file of content/films/, all languages side by side. */
export const film = z.strictObject({
  /** What it is: short-film, spot, reel or loop. A loop is silent and shows its words in one language after the other. */
  kind: z.enum(filmKinds, { error: `use one of: ${filmKinds.join(', ')}` }),
  /** What it is called. */
  title: localized,
  /** What one sees and learns, in one sentence. */
  summary: localized,
  /** How long it is; its frames must add up to this. */
  seconds: seconds.min(6, 'a film has 6 seconds or more').max(120, 'a film has 120 seconds or fewer'),
  /** Who it is for; the first one gives it its colours. */
  audience: z
    .array(z.enum(audiences, { error: `use one of: ${audiences.join(', ')}` }))
    .min(1, 'name at least one'),
  /** Which measures of the plan it carries out, in quotes: "13.9.3". */
  measures: z.array(z.string({ error: 'put the measure in quotes, for example "13.9.3"' })),
  /** The ids of the sources of what it states, from sources.yaml. */
  sources: z.array(id),
  /** The pages that offer it, by their ids. */
  pages: z.array(id).max(3, 'name at most three pages').default([]),
  /** The lessons that use it, by the names of their files. */
  lessons: z.array(id).default([]),
  /** The day on which somebody last checked it, as 2026-11-28. */
  reviewed: reviewedDay,
  /** What is seen, frame by frame. */
  frames: z.array(frame).min(1, 'draw at least one frame'),
  /** The last frame with the number; no film is without it. */
  end,
});

/** A checked film. */
export type FilmData = z.infer<typeof film>;
/** A checked frame of a film. */
export type FilmFrame = z.infer<typeof frame>;
/** A movement of a layer. */
export type Move = z.infer<typeof move>;
/** What a film is. */
export type FilmKind = (typeof filmKinds)[number];
