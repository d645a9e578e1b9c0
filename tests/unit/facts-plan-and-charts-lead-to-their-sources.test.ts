import { expect, test } from 'playwright/test';
import { chartRowsOf } from '../../src/site/chart.ts';
import { anchorsOf, contentsOf } from '../../src/site/contents.ts';
import { pointsOf } from '../../src/design/lattice-shapes.ts';
import { crossPath, litPanes, panesPath, starPath } from '../../src/design/lattice.ts';
import { nameIndexIn, underLetters } from '../../src/site/name-index.ts';
import { measuresWithoutPage, planIn } from '../../src/site/action-plan.ts';
import { referencesFor, referencesOf } from '../../src/site/reference.ts';
import { sourceRowsIn } from '../../src/site/source-list.ts';
import { pageOf } from '../../src/site/site.ts';
import { makeTinySite } from '../fixtures/tiny-site.ts';

test('sources are numbered as the head of the page lists them, with their year', () => {
  const site = makeTinySite();
  const help = pageOf(site, 'en', 'help');
  expect(referencesOf(site, help).map(({ number, title, year }) => [number, title, year])).toEqual([
    [1, 'news en', undefined],
    [2, 'law en', '2024'],
  ]);
  expect(referencesFor(site, help, ['law'])[0]).toMatchObject({ number: 2, anchor: 'src-law' });
  expect(() => referencesFor(site, pageOf(site, 'en', 'home'), ['law'])).toThrow(
    'content/pages/en/home.mdx: add “law” to sources',
  );
});

test('the plan shows bodies then and now, and the pages that carry a measure out, but not itself', () => {
  const { section, items } = planIn(makeTinySite(), 'az');
  expect(section.map((row) => [row.id, row.pages.map((page) => page.id)])).toEqual([['11.1', ['help']]]);
  expect(items[0]).toMatchObject({
    anchor: 'm-13-9-7',
    term: '2014–2017',
    ngos: true,
    bodies: [
      { then: 'old az', now: 'new az', checked: true },
      { then: 'council az', now: undefined, checked: false },
    ],
  });
  expect(items[0]?.pages.map((page) => page.id)).toEqual(['tourism']);
});

test('a measure that only the plan page names is carried out by nobody', () => {
  const page = (id: string, measures: string[]) => ({ locale: 'ru', id, measures }) as const;
  expect(
    measuresWithoutPage(
      [{ id: '11.1' }, { id: '11.2' }],
      [page('plan', ['11.1', '11.2']), page('help', ['11.1'])],
      'ru',
    ),
  ).toEqual(['11.2']);
});

test('the source list names the pages that rest on each source', () => {
  const rows = sourceRowsIn(makeTinySite(), 'ru');
  expect(rows.map((row) => [row.reference.title, row.pages.map((page) => page.id)])).toEqual([
    ['law ru', ['help']],
    ['news ru', ['help']],
  ]);
});

test('the longest bar of a chart is whole and the others are in proportion', () => {
  const site = makeTinySite();
  const [series] = site.catalog.statistics;
  const rows = series ? chartRowsOf(site, pageOf(site, 'en', 'help'), series) : [];
  expect(rows.map(({ value, percent }) => [value, percent])).toEqual([
    [98, 100],
    [49, 50],
  ]);
});

test('names stand in the order of the alphabet: ç after c, ə after e, ı before i, ё beside е, “L under L', () => {
  const names = ['İş', 'Çörək', '“Lal”', 'Iğdır', 'Ev', 'Cəza', 'Əmək', 'Dil'].map((name) => ({
    name,
    href: '/',
    kind: 'page' as const,
  }));
  expect(
    underLetters('az', names)
      .map(({ letter }) => letter)
      .join(''),
  ).toBe('CÇDEƏIİL');
  const russian = ['Ёлка', 'Жертва', 'Ель', 'Дом'].map((name) => ({
    name,
    href: '/',
    kind: 'page' as const,
  }));
  expect(underLetters('ru', russian).flatMap(({ entries }) => entries.map((entry) => entry.name))).toEqual([
    'Дом',
    'Ёлка',
    'Ель',
    'Жертва',
  ]);
});

test('the index holds every page and every term', () => {
  const entries = nameIndexIn(makeTinySite(), 'en').flatMap((letter) => letter.entries);
  expect(entries.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'glossary en page',
    'help en page',
    'home en page',
    'plan en page',
    'Shelter en term',
    'tourism en page',
  ]);
  expect(entries.find((entry) => entry.kind === 'term')?.href).toBe('/en/glossary-en/#shelter');
});

test('“On this page” names second-level headings, when there are three or more', () => {
  const headings = ['Əlamət', 'Hüquq', 'İş'].map((text) => ({ depth: 2, text }));
  expect(contentsOf([...headings, { depth: 3, text: 'x' }], new Map())).toEqual([
    { anchor: 'elamet', text: 'Əlamət' },
    { anchor: 'huquq', text: 'Hüquq' },
    { anchor: 'is', text: 'İş' },
  ]);
  expect(contentsOf(headings.slice(1), new Map())).toEqual([]);
});

test('headings have the ids of English in every language, each one once', () => {
  const own = ['Əlamət', 'Hüquq', 'İş'].map((text) => ({ depth: 2, text }));
  const english = ['Sign', 'Right', 'Sign'].map((text) => ({ depth: 2, text }));
  expect([...anchorsOf(own, english).values()]).toEqual(['sign', 'right', 'sign-2']);
});

test('the lattice is the same for the same seed and lighter towards the right edge', () => {
  expect(litPanes('tourism', 8, 6)).toEqual(litPanes('tourism', 8, 6));
  expect(litPanes('tourism', 8, 6)).not.toEqual(litPanes('schools', 8, 6));
  const stars = litPanes('tourism', 8, 60).filter((pane) => pane.shape === 'star');
  const starsIn = (column: number) => stars.filter((pane) => pane.column === column).length;
  expect(starsIn(1)).toBeGreaterThan(starsIn(8) * 3);
});

test('every pane of a path stands in its tile with its whole outline', () => {
  const moved = (path: string, x: number, y: number) => pointsOf(path).map(([a, b]) => [a + x, b + y]);
  expect(
    pointsOf(
      panesPath([
        { shape: 'star', column: 2, row: 3 },
        { shape: 'cross', column: 1, row: 0 },
      ]),
    ),
  ).toEqual([...moved(starPath, -128, 192), ...moved(crossPath, -64, 0)]);
});
