import type { SiteContent } from '../content/site-content.ts';
import { entryOf } from '../content/catalog.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import type { LayerTrack } from './motion.ts';
import type { WebMotion } from './web-motion.ts';
import { movingShapes } from './web-picture.ts';
import type { Locale } from '../i18n/locales.ts';
import { filmOf, type FilmPage } from '../site/film.ts';

/** A frame of a film as its page shows it. */
export interface Scene {
  /** The class that shows and hides it. */
  name: string;
  /** The part of the drawing that is seen, as a `viewBox`. */
  box: string;
  /** The drawing, its moving layers in groups with classes. */
  shapes: string;
  /** When it begins: 0:07. */
  time: string;
  /** The lines on the screen; more than one where languages follow each other. */
  words: { locale: Locale; lines: string[]; name: string | undefined }[];
  seen: string;
  sound: string | undefined;
  voice: string | undefined;
}

/** The scenes of a film's page, the last frame with the number among them. */
export function scenesOf(content: SiteContent, page: FilmPage, motion: WebMotion): Scene[] {
  const film = filmOf(content, page);
  const own = timelineOf(content, film, page.locale);
  return scenesIn(content, own, shownTimeline(content, page), motion);
}

/** The film as its words stand on the screen: for a loop, in one language after the other. */
function shownTimeline(content: SiteContent, page: FilmPage): Timeline {
  const film = filmOf(content, page);
  return timelineOf(content, film, page.film.kind === 'loop' ? 'mul' : page.locale);
}

/** The scenes of a film that is told in one language and shown in one or more. */
export function scenesIn(content: SiteContent, told: Timeline, shown: Timeline, motion: WebMotion): Scene[] {
  const frames = [...told.frames, { ...told.end, tracks: [] as LayerTrack[] }];
  const words = [
    ...shown.frames.map((frame) => frame.words.map(({ locale, text }) => ({ locale, lines: [text] }))),
    shown.end.words.map(({ locale, hotline, abroad, note }) => ({
      locale,
      lines: [hotline, note, `${abroad} ${shown.end.abroad}`],
    })),
  ];
  const boxes = frames.map(
    ({ drawing }) => entryOf('drawing', content.catalog.drawings, drawing).crops.square,
  );
  return frames.map(({ drawing, tracks, start, seen, sound, voice }, index) => ({
    name: motion.frames[index] ?? '',
    box: boxes[index]?.join(' ') ?? '',
    shapes: movingShapes(
      content.drawings.get(drawing) ?? '',
      boxes[index] ?? [0, 0, 480, 480],
      tracks,
      motion.tracks[index] ?? [],
    ),
    time: clock(start),
    words: (words[index] ?? []).map((line, at) => ({ ...line, name: motion.words[index]?.[at] })),
    ...{ seen, sound, voice },
  }));
}

/** A moment of a film as people read it: 1:05. */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
