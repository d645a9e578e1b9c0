import { entryOf } from '../content/catalog.ts';
import type { FilmFile } from '../content/read-films.ts';
import type { FilmData, FilmFrame, FilmKind } from '../content/schemas/film.ts';
import type { SiteContent } from '../content/site-content.ts';
import { drawingParts, layersOf, type DrawingLayer } from '../design/drawing-layers.ts';
import { wholeBox } from '../design/drawing.ts';
import type { Audience } from '../design/audiences.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { hotlineId, phoneOf } from '../site/phone.ts';
import { tracksOf, type LayerTrack } from './motion.ts';
import { stageOf, type Stage, type Shape } from './stage.ts';

/** A film in one language as it runs: everything that a page, a file, captions and sheets are made of. */
export interface Timeline {
  id: string;
  kind: FilmKind;
  /** The language of its words; `mul` for a loop, which shows them in one language after the other. */
  locale: Locale | 'mul';
  title: string;
  summary: string;
  audience: Audience;
  milliseconds: number;
  frames: TimelineFrame[];
  end: TimelineEnd;
}

/** A stretch of time in ms from the beginning of the film. */
interface Stretch {
  start: number;
  end: number;
}

/** What stands between two cuts. */
export interface TimelineFrame extends Stretch {
  drawing: string;
  /** Where the drawing and the words stand in each shape. */
  stages: Record<Shape, Stage>;
  tracks: LayerTrack[];
  /** The words on the screen; a loop has them once for each language. */
  words: (Stretch & { locale: Locale; text: string })[];
  voice: string | undefined;
  sound: string | undefined;
  seen: string;
}

/** The last frame: the number, the one from abroad, and when it answers. */
export interface TimelineEnd extends Stretch {
  drawing: string;
  stages: Record<Shape, Stage>;
  voice: string | undefined;
  sound: string | undefined;
  seen: string;
  number: string;
  abroad: string;
  /** The words around the numbers, one language after the other in a loop. */
  words: (Stretch & { locale: Locale; hotline: string; abroad: string; note: string })[];
}

/** The drawing of the last frame: the number in a lit star. */
export const endDrawing = 'film-8-number';

/** How long one picture takes to become the next, in ms: at every cut, and when words appear. */
export const fade = 200;

/** The languages in which a film is made: all at once for a loop. */
export function localesOf({ kind }: FilmData): (Locale | 'mul')[] {
  return kind === 'loop' ? ['mul'] : [...locales];
}

/**
 * A film in a language as it runs.
 * @throws when it names a drawing or a contact that is not there; the checks tell of that first.
 */
export function timelineOf(content: SiteContent, { id, data }: FilmFile, locale: Locale | 'mul'): Timeline {
  if (!data) throw new Error(`the film “${id}” could not be read`);
  const own = locale === 'mul' ? locales[0] : locale;
  const shown = locale === 'mul' ? locales : [locale];
  let start = 0;
  const frames = data.frames.map((frame) => {
    const stretch = { start, end: (start += frame.seconds * 1000) };
    return frameOf(content, frame, stretch, own, shown);
  });
  const stretch = { start, end: start + data.end.seconds * 1000 };
  return {
    ...{ id, kind: data.kind, locale, title: data.title[own], summary: data.summary[own] },
    audience: data.audience[0] ?? 'everyone',
    milliseconds: stretch.end,
    frames,
    end: endOf(content, data, stretch, own, shown),
  };
}

function frameOf(
  content: SiteContent,
  frame: FilmFrame,
  stretch: Stretch,
  own: Locale,
  shown: readonly Locale[],
): TimelineFrame {
  const source = content.drawings.get(frame.drawing) ?? '';
  const { description } = entryOf('drawing', content.catalog.drawings, frame.drawing);
  const whole = wholeBox(source);
  const size = [whole[2], whole[3]] as const;
  const { words, voice, sound, seen, move = [] } = frame;
  return {
    ...stretch,
    drawing: frame.drawing,
    stages: { tall: stageOf('tall', size, frame), wide: stageOf('wide', size, frame) },
    tracks: move.length === 0 ? [] : tracksOf(layersIn(source), move, whole),
    words: words ? inTurn(stretch, shown, (locale) => ({ text: words[locale] })) : [],
    voice: voice?.[own],
    sound: sound?.[own],
    seen: (seen ?? description)[own],
  };
}

/** Every film shows its drawings in several languages. */
const layers = new Map<string, DrawingLayer[]>();

function layersIn(source: string): DrawingLayer[] {
  const known = layers.get(source) ?? layersOf(drawingParts(source));
  layers.set(source, known);
  return known;
}

function endOf(
  content: SiteContent,
  { end }: FilmData,
  stretch: Stretch,
  own: Locale,
  shown: readonly Locale[],
): TimelineEnd {
  const hotline = entryOf('contact', content.catalog.contacts, hotlineId);
  const [number, abroad] = [phoneOf(hotline).shown, phoneOf(hotline, 'abroad').shown];
  const [, , ...size] = wholeBox(content.drawings.get(endDrawing) ?? '');
  const staged = { words: hotline.name, crop: { tall: 'tall', wide: 'square' } } as const;
  return {
    ...stretch,
    drawing: endDrawing,
    stages: { tall: stageOf('tall', size, staged), wide: stageOf('wide', size, staged) },
    voice: end.voice?.[own],
    sound: end.sound?.[own],
    seen: translator(own)('films.endSeen', { number, abroad }),
    ...{ number, abroad },
    words: inTurn(stretch, shown, (locale) => ({
      hotline: hotline.name[locale],
      abroad: translator(locale)('hotline.abroad'),
      note: translator(locale)('hotline.free'),
    })),
  };
}

/** Something in each language, one after the other, sharing the time evenly. */
function inTurn<T>(
  { start, end }: Stretch,
  shown: readonly Locale[],
  of: (locale: Locale) => T,
): (Stretch & { locale: Locale } & T)[] {
  const at = (index: number) => Math.round(start + ((end - start) * index) / shown.length);
  return shown.map((locale, index) => ({ start: at(index), end: at(index + 1), locale, ...of(locale) }));
}
