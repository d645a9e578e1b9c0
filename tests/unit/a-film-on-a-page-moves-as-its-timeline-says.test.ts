import { expect, test } from 'playwright/test';
import { readContent } from '../../src/content/read-content.ts';
import { purgeCss } from '../../src/hosting/purge-css.ts';
import { timelineOf } from '../../src/films/timeline.ts';
import { ownMotion } from '../../src/films/web-motion.ts';
import { movingShapes } from '../../src/films/web-picture.ts';
import { filmFile, withFilm } from '../fixtures/tiny-film.ts';

test('each moving layer has an animation of its own, in shares of the whole film', () => {
  using world = withFilm();
  const { css, motion } = motionOf(world.root);
  // The door comes in over the first second of six, and then stands.
  expect(frameOf(css, motion.tracks[0]?.[0])).toBe(
    '0%{transform:translate(-240px,0px)}16.7%,100%{transform:translate(0px,0px)}',
  );
  // The star grows about its middle, and is not seen before.
  expect(frameOf(css, motion.tracks[0]?.[1])).toContain('0%,16.7%{transform:scale(0.7);opacity:0}');
  // The end is not there until the frame before it is over.
  expect(frameOf(css, motion.frames[1])).toContain('0%,66.7%{opacity:0;visibility:hidden}');
});

test('nothing moves where no motion is wanted, nor on paper', () => {
  using world = withFilm();
  const { css } = motionOf(world.root);
  const [, inside = ''] =
    css.match(/^@media screen and \(prefers-reduced-motion:no-preference\)\{(.*?)\}@/s) ?? [];
  expect(css.match(/animation-name:/g)?.length).toBe(inside.match(/animation-name:/g)?.length);
  expect(inside).toContain('animation-name:');
});

test('a layer moves inside a group of its own, so that it keeps its place', () => {
  using world = withFilm();
  const { motion, timeline, content } = motionOf(world.root);
  const shapes = movingShapes(
    content.drawings.get('door') ?? '',
    [0, 0, 480, 480],
    timeline.frames[0]?.tracks ?? [],
    motion.tracks[0] ?? [],
  );
  expect(shapes).toContain(
    `<g transform="translate(100 100)scale(2)"><g class="${motion.tracks[0]?.[0]}"><rect`,
  );
  expect(shapes).not.toContain('data-layer');
});

test('shapes outside the part that is seen are left out, unless they move', () => {
  const source =
    '<svg viewBox="0 0 100 200"><path d="M10 10h5v5zM10 150h5v5z" fill="var(--glow)"/><rect y="150" width="9" height="9"/><rect data-layer="a" y="150" width="9" height="9"/><path d="M0 104h9" stroke="var(--pane)" stroke-width="12"/></svg>';
  const track = { layer: 'a', nth: 0, middle: [0, 0] as const, keyframes: [] };
  expect(movingShapes(source, [0, 0, 100, 100], [track], ['k1'])).toBe(
    '<path fill="var(--glow)" d="M10 10h5v5z"/><g class="k1"><rect y="150" width="9" height="9"/></g><path stroke="var(--pane)" stroke-width="12" d="M0 104h9"/>',
  );
});

test('a page carries the animations that it plays, and no others', () => {
  const css =
    '.a{animation:k1 2s both}.b{animation:k2 2s}@keyframes k1{0%{opacity:0}to{opacity:1}}@keyframes k2{0%{opacity:0}}';
  expect(purgeCss(css, new Set(['a']))).toBe(
    '.a{animation:k1 2s both}@keyframes k1{0%{opacity:0}to{opacity:1}}',
  );
});

test('a film whose sum changes moves anew', () => {
  using world = withFilm();
  const before = motionOf(world.root).css;
  world.replace(filmFile, 'from: 0, to: 1 }', 'from: 0, to: 2 }');
  expect(motionOf(world.root).css).not.toBe(before);
});

function motionOf(root: string) {
  const content = readContent(root);
  const [film] = content.films;
  if (!film) throw new Error('no film was read');
  const timeline = timelineOf(content, film, 'en');
  return { ...ownMotion(timeline), timeline, content };
}

/** The moments of an animation. */
function frameOf(css: string, classes = ''): string | undefined {
  const name = classes.split(' ').at(-1);
  return css.match(new RegExp(`@keyframes ${name}\\{((?:[^{}]*\\{[^}]*\\})*)\\}`))?.[1];
}
