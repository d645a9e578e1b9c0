import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { stateAt } from '../../src/films/motion.ts';
import { timelineOf } from '../../src/films/timeline.ts';
import { filmFile, withFilm } from '../fixtures/tiny-film.ts';

test('frames follow each other in ms, and the end closes the film', () => {
  using content = withFilm();
  const timeline = timelineOfDoor(content.root, 'ru');
  expect(timeline.milliseconds).toBe(6000);
  expect(timeline.frames.map(({ start, end, voice, sound }) => [start, end, voice, sound])).toEqual([
    [0, 4000, 'Дверь открыта.', 'шаги'],
  ]);
  expect(timeline.end).toMatchObject({ start: 4000, end: 6000, number: '152' });
  expect(timeline.frames[0]?.seen).toBe('Здесь дверь.');
});

test('a layer comes in from outside the drawing, in the units of what it stands in, and then stands', () => {
  using content = withFilm();
  const [track] = timelineOfDoor(content.root, 'en').frames[0]?.tracks ?? [];
  if (!track) throw new Error('nothing moves');
  expect(track).toMatchObject({ layer: 'door', nth: 0, middle: [50, 50] });
  // The drawing is 480 units wide, and the door stands in a group that is drawn twice as large.
  expect(stateAt(track, 0).x).toBe(-240);
  const halfway = stateAt(track, 500).x;
  expect(halfway).toBeGreaterThan(-240);
  expect(halfway).toBeLessThan(0);
  expect(stateAt(track, 1000)).toMatchObject({ x: 0, y: 0, rotate: 0, scale: 1, opacity: 1 });
  expect(stateAt(track, 4000)).toMatchObject({ x: 0, y: 0, rotate: 0, scale: 1, opacity: 1 });
});

test('a layer that is panned glides a tenth of the drawing to its place', () => {
  using content = withFilm();
  content.replace(filmFile, 'how: in-left, from: 0, to: 1', 'how: pan-down, from: 0, to: 4');
  const [track] = timelineOfDoor(content.root, 'en').frames[0]?.tracks ?? [];
  if (!track) throw new Error('nothing moves');
  // The door stands in a group that is drawn twice as large.
  expect(stateAt(track, 0)).toMatchObject({ x: 0, y: -24, opacity: 1 });
  expect(stateAt(track, 4000)).toMatchObject({ x: 0, y: 0 });
});

test('what lights up is not seen before, and movements of one layer follow each other', () => {
  using content = withFilm();
  content.replace(
    filmFile,
    'from: 1, to: 2 }',
    'from: 1, to: 2 }\n      - { layer: star, how: out-up, from: 3, to: 4 }',
  );
  const star = timelineOfDoor(content.root, 'en').frames[0]?.tracks.find(({ layer }) => layer === 'star');
  if (!star) throw new Error('no star');
  expect(stateAt(star, 0).opacity).toBe(0);
  expect(stateAt(star, 2500)).toMatchObject({ opacity: 1, y: 0 });
  expect(stateAt(star, 4000)).toMatchObject({ opacity: 1, y: -480 });
});

test('a loop shows its words in one language after the other', () => {
  using content = withFilm();
  content.replace(filmFile, 'kind: reel', 'kind: loop');
  const { words } = timelineOfDoor(content.root, 'mul').frames[0] ?? {};
  expect(words?.map(({ locale, start, end }) => [locale, start, end])).toEqual([
    ['az', 0, 1333],
    ['ru', 1333, 2667],
    ['en', 2667, 4000],
  ]);
});

function timelineOfDoor(root: string, locale: 'az' | 'ru' | 'en' | 'mul') {
  const content = readContent(root);
  const [film] = content.films;
  if (!film) throw new Error('no film was read');
  return timelineOf(content, film, locale);
}
