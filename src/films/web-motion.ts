import type { SiteContent } from '../content/site-content.ts';
import { locales } from '../i18n/locales.ts';
import { easing, type LayerState, type LayerTrack } from './motion.ts';
import { fade, timelineOf, type Timeline } from './timeline.ts';

/** What moves on the page of a film: each moving thing has a class, whose animation runs as long as the whole film. */
export interface WebMotion {
  /** The class of each frame, by its place; the last is the end. */
  frames: string[];
  /** The class of each track of a frame, by the place of the frame. */
  tracks: string[][];
  /** The class of each line of words that shares a frame with others; undefined where a frame has one. */
  words: (string | undefined)[][];
}

/** The movements of all films as one style sheet; where two things move alike, they share a class. */
export interface WebMotions {
  css: string;
  films: ReadonlyMap<string, WebMotion>;
}

const known = new WeakMap<SiteContent, WebMotions>();

/** The movements of every film that could be read. */
export function webMotions(content: SiteContent): WebMotions {
  const before = known.get(content);
  if (before) return before;
  const classes = new Classes();
  const films = content.films.flatMap((film) => {
    if (!film.data) return [];
    const timeline = timelineOf(content, film, film.data.kind === 'loop' ? 'mul' : locales[0]);
    return [[film.id, motionOf(timeline, classes)] as const];
  });
  const made = { css: classes.css(), films: new Map(films) };
  known.set(content, made);
  return made;
}

/** The movements of one film alone, for a file that stands by itself. */
export function ownMotion(timeline: Timeline): { css: string; motion: WebMotion } {
  const classes = new Classes();
  const motion = motionOf(timeline, classes);
  return { css: classes.css(), motion };
}

function motionOf(timeline: Timeline, classes: Classes): WebMotion {
  const { milliseconds, kind } = timeline;
  const all = [...timeline.frames, timeline.end];
  const name = (stops: Stop[]) => classes.nameOf(stops, milliseconds, kind === 'loop');
  return {
    frames: all.map((frame, index) =>
      name(shownStops(frame.start, index === 0, index === all.length - 1 ? undefined : frame.end + fade)),
    ),
    tracks: timeline.frames.map((frame) => frame.tracks.map((track) => name(trackStops(track, frame.start)))),
    words: all.map((frame) =>
      frame.words.map((line, index) =>
        frame.words.length === 1
          ? undefined
          : name(
              shownStops(
                line.start,
                index === 0,
                index === frame.words.length - 1 ? undefined : line.end - cut,
              ),
            ),
      ),
    ),
  };
}

/** The time in ms in which a thing that another one hides is taken away; less is lost where the film is long. */
const cut = 120;

const [gone, there] = ['opacity:0;visibility:hidden', 'opacity:1;visibility:visible'];

/** A moment of an animation in ms, and how the thing looks then. */
interface Stop {
  at: number;
  look: string;
}

/**
 * A thing that is there for a stretch of the film, the first one from its beginning. One that has to leave is gone
 * `cut` after that moment: a frame when the next one stands over it, so that nothing shines through, and words before
 * those of the next language come, since they would be read through each other.
 */
function shownStops(start: number, isFirst: boolean, leaves: number | undefined): Stop[] {
  const comes = [
    { at: start, look: gone },
    { at: start + fade, look: there },
  ];
  const goes = (at: number) => [
    { at, look: there },
    { at: at + cut, look: gone },
  ];
  return [...(isFirst ? [{ at: 0, look: there }] : comes), ...(leaves === undefined ? [] : goes(leaves))];
}

function trackStops({ keyframes }: LayerTrack, start: number): Stop[] {
  const moves = {
    slides: keyframes.some(({ x, y }) => x !== 0 || y !== 0),
    turns: keyframes.some(({ rotate }) => rotate !== 0),
    grows: keyframes.some(({ scale }) => scale !== 1),
  };
  const fades = keyframes.some(({ opacity }) => opacity !== 1);
  return keyframes.map(({ at, ...state }) => ({
    at: start + at,
    look: [
      ...(Object.values(moves).includes(true) ? [`transform:${transformOf(state, moves)}`] : []),
      ...(fades ? [`opacity:${state.opacity}`] : []),
    ].join(';'),
  }));
}

/** Every moment of a track writes the same functions, so that browsers go from one to the next number by number. */
function transformOf(
  { x, y, rotate, scale }: LayerState,
  { slides, turns, grows }: { slides: boolean; turns: boolean; grows: boolean },
): string {
  return [
    ...(slides ? [`translate(${x}px,${y}px)`] : []),
    ...(turns ? [`rotate(${rotate}deg)`] : []),
    ...(grows ? [`scale(${scale})`] : []),
  ].join(' ');
}

const still: Stop = { at: 0, look: 'opacity:1' };

/** Names animations, the same ones once: a class for how long one runs, and one for what it does. */
class Classes {
  #names = new Map<string, string>();
  #runs = new Map<string, string>();

  nameOf(stops: readonly Stop[], milliseconds: number, repeats: boolean): string {
    const share = (at: number) => `${Math.min(100, Math.round((at / milliseconds) * 1000) / 10)}%`;
    const whole = [
      { ...(stops[0] ?? still), at: 0 },
      ...stops,
      { ...(stops.at(-1) ?? still), at: milliseconds },
    ];
    const frames = [...Map.groupBy(whole, ({ look }) => look)]
      .map(([look, alike]) => `${[...new Set(alike.map(({ at }) => share(at)))].join(',')}{${look}}`)
      .join('');
    const name = this.#names.get(frames) ?? `k${this.#names.size + 1}`;
    this.#names.set(frames, name);
    const run = `run${milliseconds / 1000}${repeats ? '-on' : ''}`.replace('.', '-');
    // Without a name, the shorthand would be taken for an animation that is none.
    const how = [
      `animation-duration:${milliseconds / 1000}s`,
      `animation-timing-function:cubic-bezier(${easing.join()})`,
      ...(repeats ? ['animation-iteration-count:infinite'] : []),
      'animation-fill-mode:both',
      // A layer turns and grows about its own middle.
      'transform-box:fill-box;transform-origin:50% 50%',
    ];
    this.#runs.set(run, how.join(';'));
    return `${run} ${name}`;
  }

  /** The style sheet; who wants no motion, and paper, get none. */
  css(): string {
    const rules = [
      ...[...this.#runs].map(([run, how]) => `.film-on .${run}{${how}}`),
      ...[...this.#names.values()].map((name) => `.${name}{animation-name:${name}}`),
    ];
    const frames = [...this.#names].map(([own, name]) => `@keyframes ${name}{${own}}`);
    return `@media screen and (prefers-reduced-motion:no-preference){${rules.join('')}}${frames.join('')}`;
  }
}
