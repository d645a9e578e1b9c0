import type { FilmFile } from '../content/read-films.ts';
import type { SiteContent } from '../content/site-content.ts';
import { entryOf } from '../content/catalog.ts';
import { audienceLooks } from '../design/audiences.ts';
import { paletteOf } from '../design/palette.ts';
import { qrOf } from '../design/qr.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { isSample } from '../site/origin.ts';
import { qrPathOf } from '../site/qr-page.ts';
import { fitWords } from './fit-words.ts';
import { endLines, endStage } from './end-card.ts';
import { latticesOf, qrAreas, rate, shapes, type Area, type Shape, type Stage } from './stage.ts';
import type { FilmPlan, PlannedScene, PlannedWords } from './render/film-plan.ts';
import { fade, timelineOf, type Timeline, type TimelineFrame } from './timeline.ts';

/** Plans a film in a language and a shape; `origin` is the address of the site, to which a loop leads. */
export function planFilm(
  content: SiteContent,
  film: FilmFile,
  locale: Locale | 'mul',
  shape: Shape,
  origin: string,
): FilmPlan {
  const timeline = timelineOf(content, film, locale);
  const { audience, milliseconds } = timeline;
  const palette = paletteOf(audience, 'read');
  const [width, height] = shapes[shape];
  const { light, number, lead, outline } = palette;
  const inks = { light, number, lead, outline, glass: palette.glass } as FilmPlan['inks'];
  const isLoop = timeline.kind === 'loop';
  return {
    ...{ width, height, rate, milliseconds, fade, inks },
    poster: posterSecond(timeline),
    colours: audienceLooks[audience].colours,
    scenes: [
      ...timeline.frames.map((frame) => sceneOf(content, frame, shape, isLoop, inks)),
      endScene(content, timeline, shape, isLoop, inks),
    ],
    qr: isLoop ? qrFor(shape, origin, milliseconds) : undefined,
  };
}

/** The first frame with words, when all that moves stands. */
function posterSecond({ frames }: Timeline): number {
  const frame = frames.find(({ words }) => words.length > 0) ?? frames[0];
  return frame ? (frame.end - 200) / 1000 : 0;
}

function sceneOf(
  content: SiteContent,
  frame: TimelineFrame,
  shape: Shape,
  isLoop: boolean,
  { light }: FilmPlan['inks'],
): PlannedScene {
  const stage = frame.stages[shape];
  const words = frame.words.flatMap(({ start, end, locale, text }): PlannedWords[] => {
    const place = stage.words;
    if (!place) return [];
    const { room, align } = place;
    const fitted = fitWords(locale, text, room);
    if (!fitted) throw new Error(`“${text}” does not fit`);
    const { size, lines } = fitted;
    const area = roomBeside(place.area, shape, stage, isLoop);
    return [
      {
        start,
        end,
        area,
        align,
        lines: lines.map((line) => ({ text: line, size, weight: 700, colour: light, gap: 0 })),
      },
    ];
  });
  return { ...staged(content, frame, stage, shape), words };
}

function endScene(
  content: SiteContent,
  timeline: Timeline,
  shape: Shape,
  isLoop: boolean,
  inks: FilmPlan['inks'],
): PlannedScene {
  const { end } = timeline;
  const stage = endStage(end.stages[shape], shape);
  const place = stage.words;
  if (!place) throw new Error('the last frame has no room for its words');
  const area = roomBeside(place.area, shape, stage, isLoop);
  const words = end.words.map((one) => ({
    start: one.start,
    end: one.end,
    area,
    align: place.align,
    lines: endLines(one, end.abroad, area.width, shape, inks),
  }));
  return { ...staged(content, { ...end, tracks: [] }, stage, shape), words };
}

function staged(
  content: SiteContent,
  { drawing, start, end, tracks }: Pick<TimelineFrame, 'drawing' | 'start' | 'end' | 'tracks'>,
  stage: Stage,
  shape: Shape,
): Omit<PlannedScene, 'words'> {
  const { crops } = entryOf('drawing', content.catalog.drawings, drawing);
  return {
    ...{ start, end, tracks },
    source: content.drawings.get(drawing) ?? '',
    box: crops[stage.crop],
    picture: stage.picture,
    band: stage.band,
    lattices: latticesOf(shape, stage).map((area) => ({ ...area, seed: drawing })),
  };
}

/** The code of a loop stands under its words. */
function roomBeside(area: Area, shape: Shape, { crop }: Stage, isLoop: boolean): Area {
  if (!isLoop) return area;
  if (shape === 'tall') return { ...area, height: qrAreas.tall.y - 20 - area.y };
  return crop === 'square' ? { ...area, y: 90, height: 560 } : area;
}

function qrFor(shape: Shape, origin: string, milliseconds: number): NonNullable<FilmPlan['qr']> {
  const area = qrAreas[shape];
  const sample = { ...area, y: area.y + area.height * 0.38, height: area.height * 0.24 };
  const line = {
    text: translator('az')('print.sample'),
    size: 44,
    weight: 700,
    colour: '#a5182f',
    gap: 0,
  } as const;
  return {
    area,
    modules: qrOf(new URL(qrPathOf(), origin).href).modules,
    sample: isSample(origin)
      ? { start: 0, end: milliseconds, area: whole(sample), align: 'centre', lines: [line] }
      : undefined,
  };
}

function whole({ x, y, width, height }: Area): Area {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
