import { locales, type Locale } from '../i18n/locales.ts';
import { layersOf, drawingParts } from '../design/drawing-layers.ts';
import { wholeBox } from '../design/drawing.ts';
import { fitWords } from '../films/fit-words.ts';
import { endDrawing } from '../films/timeline.ts';
import { shapes, stageOf, type Shape } from '../films/stage.ts';
import type { FilmFile } from '../content/read-films.ts';
import type { Path } from '../content/read-yaml.ts';
import type { Problem } from '../content/problem.ts';
import type { FilmData, FilmFrame } from '../content/schemas/film.ts';
import { isAbsent, type SiteContent } from '../content/site-content.ts';
import { countWords } from './sentences.ts';

/** How many words stand on the screen at once, and how many characters a second are read or spoken. */
const most = { words: 7, characters: 17 };

interface Film extends FilmFile {
  data: FilmData;
}

/** A film adds up, its words can be read in their time and place, and what it names is there. */
export function checkFilms(content: SiteContent): Problem[] {
  return content.films
    .filter((film): film is Film => film.data !== undefined)
    .flatMap((film) => [
      ...sumFault(film),
      ...absences(content, film),
      ...film.data.frames.flatMap((frame, index) => frameFaults(content, film, frame, ['frames', index])),
      ...speedFaults(film, film.data.end, ['end']),
      ...loopFaults(film),
      ...endFault(content, film),
    ]);
}

function at({ file, lineOf }: FilmFile, path: Path, what: string, fix: string): Problem {
  return { file, line: lineOf(path), what, fix };
}

function sumFault(film: Film): Problem[] {
  const { seconds, frames, end } = film.data;
  const sum = frames.reduce((total, frame) => total + frame.seconds, end.seconds);
  if (Math.abs(sum - seconds) < 0.001) return [];
  const what = `the frames and the end take ${rounded(sum)} seconds, but seconds says ${seconds}`;
  return [at(film, ['seconds'], what, 'change the seconds of a frame, or the sum')];
}

function absences(content: SiteContent, film: Film): Problem[] {
  const { measures, sources, pages, lessons } = film.data;
  const has = (kind: 'pages' | 'lessons') => (id: string) => content[kind].some((one) => one.id === id);
  const lists = [
    {
      list: 'pages',
      ids: pages,
      what: 'page',
      has: has('pages'),
      fix: 'use the name of a file in content/pages/',
    },
    {
      list: 'lessons',
      ids: lessons,
      what: 'lesson',
      has: has('lessons'),
      fix: 'use the name of a file in content/lessons/',
    },
    {
      list: 'measures',
      ids: measures,
      what: 'measure',
      has: (id: string) => !isAbsent(content, 'measures', id),
      fix: 'use 11.1 to 11.5 or 13.9.1 to 13.9.7',
    },
    {
      list: 'sources',
      ids: sources,
      what: 'source',
      has: (id: string) => !isAbsent(content, 'sources', id),
      fix: 'use an id from content/data/sources.yaml',
    },
  ];
  return lists.flatMap(({ list, ids, what, has: isThere, fix }) =>
    ids.flatMap((id, index) =>
      isThere(id) ? [] : [at(film, [list, index], `${list}: there is no ${what} “${id}”`, fix)],
    ),
  );
}

function loopFaults(film: Film): Problem[] {
  if (film.data.kind !== 'loop') return [];
  const spoken = film.data.frames.findIndex(({ voice }) => voice !== undefined);
  const path: Path | undefined =
    spoken >= 0 ? ['frames', spoken, 'voice'] : film.data.end.voice ? ['end', 'voice'] : undefined;
  return path ? [at(film, path, 'a loop is silent', 'take the voice out, or make it a spot')] : [];
}

function endFault(content: SiteContent, film: Film): Problem[] {
  if (content.drawings.has(endDrawing) && !isAbsent(content, 'drawings', endDrawing)) return [];
  return [at(film, ['end'], `the last frame has no drawing “${endDrawing}”`, 'put the drawing back')];
}

function frameFaults(content: SiteContent, film: Film, frame: FilmFrame, path: Path): Problem[] {
  const source = content.drawings.get(frame.drawing);
  if (source === undefined || isAbsent(content, 'drawings', frame.drawing)) {
    const what = `there is no drawing “${frame.drawing}”`;
    return [at(film, [...path, 'drawing'], what, 'use an id from content/data/drawings.yaml')];
  }
  return [
    ...moveFaults(film, frame, path, source),
    ...speedFaults(film, frame, path),
    ...wordFaults(film, frame, path, source),
  ];
}

function moveFaults(
  film: Film,
  { drawing, seconds, move = [] }: FilmFrame,
  path: Path,
  source: string,
): Problem[] {
  const layers = [...new Set(layersOf(drawingParts(source)).map(({ layer }) => layer))];
  return move.flatMap(({ layer, from, to }, index) => {
    const own = [...path, 'move', index];
    const other = move.findIndex(
      (one, place) => place < index && one.layer === layer && one.from < to && from < one.to,
    );
    return [
      ...(layers.includes(layer)
        ? []
        : [
            at(
              film,
              [...own, 'layer'],
              `the drawing “${drawing}” has no layer “${layer}”`,
              layers.length > 0 ? `use one of: ${layers.join(', ')}` : 'take the movement out',
            ),
          ]),
      ...(to > seconds
        ? [
            at(
              film,
              [...own, 'to'],
              `“${layer}” moves until ${to}, but the frame has ${seconds} seconds`,
              'end it within the frame',
            ),
          ]
        : []),
      ...(other >= 0
        ? [
            at(
              film,
              own,
              `“${layer}” moves in two ways at once`,
              'let one movement end before the other begins',
            ),
          ]
        : []),
    ];
  });
}

function speedFaults(
  film: Film,
  part: Pick<FilmFrame, 'seconds' | 'words' | 'voice'>,
  path: Path,
): Problem[] {
  const turns = film.data.kind === 'loop' ? locales.length : 1;
  return locales.flatMap((locale) => [
    ...speedFault(film, part.words?.[locale], part.seconds / turns, [...path, 'words', locale]),
    ...speedFault(film, part.voice?.[locale], part.seconds, [...path, 'voice', locale]),
  ]);
}

function speedFault(film: Film, text: string | undefined, seconds: number, path: Path): Problem[] {
  const speed = (text ?? '').length / seconds;
  if (speed <= most.characters) return [];
  const what = `“${start(text)}” takes ${rounded(speed)} characters a second`;
  const fix = `shorten it to ${Math.floor(most.characters * seconds)} characters, or give the frame more seconds`;
  return [at(film, path, what, fix)];
}

function wordFaults(film: Film, frame: FilmFrame, path: Path, source: string): Problem[] {
  const { words } = frame;
  if (!words) return [];
  const [, , width, height] = wholeBox(source);
  return locales.flatMap((locale) => {
    const own: Path = [...path, 'words', locale];
    const text = words[locale];
    const count = countWords(text);
    if (count > most.words)
      return [at(film, own, `${count} words on the screen: “${start(text)}”`, `keep ${most.words} at most`)];
    return (Object.keys(shapes) as Shape[]).flatMap((shape) =>
      placeFault(film, { frame, size: [width, height], locale, text, own, shape }),
    );
  });
}

function placeFault(
  film: Film,
  {
    frame,
    size,
    locale,
    text,
    own,
    shape,
  }: {
    frame: FilmFrame;
    size: readonly [number, number];
    locale: Locale;
    text: string;
    own: Path;
    shape: Shape;
  },
): Problem[] {
  const room = stageOf(shape, size, frame).words?.room;
  if (!room || fitWords(locale, text, room)) return [];
  const [width, height] = shapes[shape];
  const what = `“${start(text)}” does not fit into ${room.lines} lines of the film of ${width} × ${height}`;
  return [at(film, own, what, 'say it in fewer or shorter words')];
}

function start(text = ''): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
