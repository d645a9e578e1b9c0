import { expect, test } from 'playwright/test';
import { checkBookletChapters } from '../../src/checks/booklet-chapters.ts';
import { checkChapterDrawings } from '../../src/checks/chapter-drawings.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { CopiedProject, inReading } from '../fixtures/copied-project.ts';
import { TinyProject } from '../fixtures/tiny-project.ts';

const svg = 'src/design/drawings/door.svg';
const list = 'content/data/drawings.yaml';
const schools = 'content/booklets/en/schools-booklet.mdx';
const flat =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 480">\n<rect width="480" height="480" fill="var(--pane)"/>\n</svg>\n';
const entry = `- id: door
  title: { az: Qapı, ru: Дверь, en: A door }
  description: { az: Qapı açıqdır., ru: Дверь открыта., en: A door is open. }
  pane: everyone
  crops: { square: [0, 0, 480, 480], wide: [0, 100, 480, 200], screen: [0, 100, 480, 270], tall: [100, 0, 270, 480] }
`;

test('a flat drawing that is described and used has no problem', () => {
  using project = withDoor();
  expect(project.problems()).toBe('');
});

for (const [name, piece, says] of [
  ['a colour of its own', '<path fill="#f00" d="M0 0h9"/>', 'fill="#f00" is no role'],
  ['words', '<text>152</text>', 'it holds words'],
  ['an id', '<g id="a"/>', 'it holds an id'],
  ['a style', '<g style="fill:none"/>', 'it holds a style'],
  ['a gradient', '<linearGradient/>', 'it holds a gradient'],
  ['a link', '<a href="https://example.org"/>', 'it holds a link or a script'],
] as const) {
  test(`a drawing with ${name} is refused`, () => {
    using project = withDoor(flat.replace('</svg>', `${piece}</svg>`));
    expect(project.problems()).toContain(`${svg}:1 ${says}`);
  });
}

test('a sign that is too heavy for a weak signal is refused with its bytes', () => {
  using project = withDoor(flat.replace('</svg>', `<path d="${'M0 0h9'.repeat(600)}"/></svg>`));
  expect(project.problems()).toMatch(
    /^src\/design\/drawings\/door\.svg:1 it has 37\d\d bytes; a sign has 3072 at most/,
  );
});

test('a sign that no wide frame can show whole is refused; what goes on beyond a side is not', () => {
  const arm = (from: number) =>
    `<path d="M${from} 300 500 200" fill="none" stroke="var(--glow)" stroke-width="30"/>`;
  using project = withDoor(flat.replace('</svg>', `${arm(-20)}</svg>`));
  expect(project.problems()).toBe(
    `${svg}:1 what it shows touches its left and its right side, so that a wider frame would cut it → let it end within the drawing at one side at least, or go on for 700 units beyond it`,
  );
  project.write(svg, flat.replace('</svg>', `${arm(-800)}</svg>`));
  expect(project.problems()).toBe('');
});

test('a crop of another shape, and one that leaves the drawing, are refused', () => {
  using project = withDoor(flat, entry.replace('wide: [0, 100, 480, 200]', 'wide: [0, 100, 480, 300]'));
  expect(project.problems()).toContain(`${list}:1 door: the crop “wide” has another shape`);
  project.write(list, entry.replace('tall: [100, 0, 270, 480]', 'tall: [300, 0, 270, 480]'));
  expect(project.problems()).toContain(`${list}:1 door: the crop “tall” leaves the drawing`);
});

test('a drawing without an entry, an entry without a drawing, and one that nothing shows are told', () => {
  using project = withDoor();
  project.write('src/design/drawings/window.svg', flat);
  expect(project.problems()).toBe(
    'src/design/drawings/window.svg:1 no entry says what it shows → describe “window” in content/data/drawings.yaml, in every language',
  );
  project.remove('src/design/drawings/window.svg');
  project.write(list, entry + entry.replace('id: door', 'id: gate'));
  expect(project.problems()).toContain('there is no src/design/drawings/gate.svg');
  project.write(list, entry.replace('id: door', 'id: bolt'));
  project.write('src/design/drawings/bolt.svg', flat);
  expect(project.problems()).toContain('the drawing “bolt” is used nowhere');
});

test('nothing is said of booklets whose page could not be read', () => {
  using project = new CopiedProject();
  project.replace('content/pages/ru/travellers.mdx', 'summary: ', 'Summary: ');
  const said = project.problems(inReading, checkChapterDrawings, checkBookletChapters).split('\n');
  expect(said.filter((line) => line.startsWith('content/booklets/'))).toEqual([]);
  expect(said.join('\n')).toContain('content/pages/ru/travellers.mdx:');
});

for (const [name, from, to, says] of [
  ['no drawing', ', drawing: lesson-granny', '', 'chapter 8 opens without a drawing → name one'],
  ['an unheard-of drawing', 'lesson-granny', 'lesson-aunt', 'chapter 8 names “lesson-aunt”'],
  ['that of the cover', 'lesson-granny', 'lesson-secret', '“lesson-secret”, which stands on the cover too'],
  ['that of another', 'lesson-granny', 'lesson-clock', '“lesson-clock”, which stands over chapter 5 too'],
  [
    'one that its text shows',
    '{ page: pupils',
    '{ page: pupils, drawing: lesson-dont-pay',
    'stands in its text too',
  ],
] as const) {
  test(`a chapter of a booklet with ${name} is refused`, () => {
    using project = new CopiedProject();
    project.replace(schools, from, to);
    const said = project.problems(checkChapterDrawings);
    expect(said).toMatch(new RegExp(`^${schools}:\\d+ chapter \\d `, 'm'));
    expect(said).toContain(says);
  });
}

for (const [name, drawings, says] of [
  ['another number of drawings than items', 'door', '<Signs> has 2 items and 1 drawings'],
  ['a drawing that is not there', 'door gate', '<Signs drawings>: there is no drawing “gate”'],
] as const) {
  test(`signs with ${name} are refused`, () => {
    using project = withDoor();
    withSigns(project, { az: 'door none', ru: 'door none', en: 'door none' });
    expect(project.problems()).toBe('');
    project.replace('content/pages/en/help.mdx', 'door none', drawings);
    expect(project.problems()).toContain(says);
  });
}

test('signs with other drawings in one language are refused', () => {
  using project = withDoor();
  withSigns(project, { az: 'door none', ru: 'door none', en: 'none door' });
  expect(project.problems()).toContain('<Signs none door>, but <Signs door none>');
});

function withSigns(project: TinyProject, drawings: Record<Locale, string>): void {
  for (const locale of locales) {
    const callout = '<Callout kind="tip"';
    const signs = `<Signs drawings="${drawings[locale]}">\n\n- Door\n- Gate\n\n</Signs>\n\n${callout}`;
    project.replace(`content/pages/${locale}/help.mdx`, callout, signs);
  }
}

function withDoor(drawing = flat, described = entry): TinyProject {
  const project = new TinyProject();
  project.write(svg, drawing);
  project.write(list, described);
  for (const locale of ['az', 'ru', 'en'])
    project.replace(`content/pages/${locale}/help.mdx`, 'measures:', 'drawing: door\nmeasures:');
  return project;
}
