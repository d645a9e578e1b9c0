import { expect, test } from 'playwright/test';
import { purgeCss, purgePages } from '../../src/hosting/purge-css.ts';

const words = new Set(['html', 'p', 'ul', 'card', 'open', 'main']);
const cases: readonly [what: string, css: string, lean: string][] = [
  ['a rule for what is there', '.card p{a:b}', '.card p{a:b}'],
  ['a rule for a class that is not there', '.chart p{a:b}', ''],
  ['a rule for an element that is not there', 'table{a:b}', ''],
  ['one of two selectors', '.card,.chart{a:b}', '.card{a:b}'],
  ['an id', '#main{a:b}#other{a:b}', '#main{a:b}'],
  ['what must not be there', '.card:not(.chart){a:b}', '.card:not(.chart){a:b}'],
  [
    'a state and a part',
    '.card:hover::before{a:b}:root{--x:1;a:b}*{a:var(--x)}',
    '.card:hover::before{a:b}:root{--x:1;a:b}*{a:var(--x)}',
  ],
  [
    'a custom property that only a gone rule or another such property reads',
    ':root{--x:1;--y:var(--x)}.chart{a:var(--y)}.card{a:b}',
    '.card{a:b}',
  ],
  ['a block of a medium that stays empty', '@media print{.chart{a:b}}', ''],
  ['a block inside a block', '@supports (a:b){@media print{.chart{a:b}}}', ''],
  ['a block of which a part stays', '@media print{.chart{a:b}.card{a:b}}', '@media print{.card{a:b}}'],
];

for (const [what, css, lean] of cases) test(`${what}: ${css}`, () => expect(purgeCss(css, words)).toBe(lean));

test('what only a script names keeps its look, and the page around the styles stays as it is', () => {
  const page = (css: string) =>
    `<head><style>${css}</style></head><body><p class="card">word</p><script>x.className="open"</script></body>`;
  expect(leanOne(page('.card{a:b}.open{a:b}.gone{a:b}'))).toBe(page('.card{a:b}.open{a:b}'));
});

test('a word in the styles or the text does not keep a rule', () => {
  expect(leanOne('<style>.gone{a:b}</style><p>gone')).toBe('<style></style><p>gone');
});

test('a page keeps the rules of the scripts that it loads, however far one leads to another, and of no other', () => {
  const scripts = new Map([
    ['first.js', 'import "./second.js"; add("open")'],
    ['second.js', 'add("card")'],
    ['other.js', 'add("chart")'],
  ]);
  const html = '<style>.open{a:b}.card{a:b}.chart{a:b}</style><script src="/_astro/first.js"></script>';
  expect(purgePages(new Map([['/', html]]), scripts).get('/')).toContain(
    '<style>.open{a:b}.card{a:b}</style>',
  );
});

test('the rules of a medium stand in one block behind all others: widths by size, then forced colours, then print', () => {
  const css = [
    '@media print{p{a:b}}@media (min-width:70em){p{a:c}}@media (prefers-color-scheme:dark){ul{a:d}}',
    '@media (forced-colors:active){p{a:e}}@media (min-width:40em){p{a:f}}@media print{ul{a:g}}',
    '@media (max-width:26em){p{a:h}}.card{a:i}',
  ];
  expect(purgeCss(css.join(''), words)).toBe(
    '@media (prefers-color-scheme:dark){ul{a:d}}.card{a:i}@media (max-width:26em){p{a:h}}' +
      '@media (min-width:40em){p{a:f}}@media (min-width:70em){p{a:c}}' +
      '@media (forced-colors:active){p{a:e}}@media print{p{a:b}ul{a:g}}',
  );
});

const css = '<style>.card{a:b}.open{a:b}.rare{long:rule}</style>';
const three = new Map([
  ['/a/', `${css}<p class="card">`],
  ['/b/', `${css}<p class="open card">`],
  ['/c/', `${css}<p class="rare">`],
]);
const lean = (max: number) =>
  [...purgePages(three, new Map(), max).values()].map((html) => html.split('</style>')[0]);

test('each page has its own style where there may be as many', () => {
  expect(lean(3)).toEqual(['<style>.card{a:b}', '<style>.card{a:b}.open{a:b}', '<style>.rare{long:rule}']);
});

test('where there may be fewer, the pages that lose least by it share one', () => {
  const shared = '<style>.card{a:b}.open{a:b}';
  expect(lean(2)).toEqual([shared, shared, '<style>.rare{long:rule}']);
  expect(new Set(lean(1))).toEqual(new Set([`${shared}.rare{long:rule}`]));
});

test('a page near its budget, and one with another style sheet, keeps a style of its own', () => {
  const pages = new Map([
    ...three,
    [
      '/d/',
      `${css}<p class="card">${Array.from({ length: 9000 }, (_, n) => ((n * 7919) % 65_521).toString(36)).join(' ')}`,
    ],
    ['/e/', '<style>.card{other:b}</style><p class="card">'],
  ]);
  const styles = purgePages(pages, new Map(), 1);
  expect(styles.get('/d/')?.split('</style>')[0]).toBe('<style>.card{a:b}');
  expect(styles.get('/e/')?.split('</style>')[0]).toBe('<style>.card{other:b}');
});

test('a page with two style sheets is named', () => {
  expect(() => leanOne('<style>a{b:c}</style><style>p{b:c}</style>')).toThrow(
    '/ has 2 style sheets → let the build put all into one',
  );
});

function leanOne(html: string): string | undefined {
  return purgePages(new Map([['/', html]])).get('/');
}
