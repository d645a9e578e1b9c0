import { expect, test } from 'playwright/test';
import { leanCss, leanStyles } from '../../src/hosting/lean-styles.ts';

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
    '.card:hover::before{a:b}:root{--x:1}*{a:b}',
    '.card:hover::before{a:b}:root{--x:1}*{a:b}',
  ],
  ['a block of a medium that stays empty', '@media print{.chart{a:b}}', ''],
  ['a block inside a block', '@supports (a:b){@media print{.chart{a:b}}}', ''],
  ['a block of which a part stays', '@media print{.chart{a:b}.card{a:b}}', '@media print{.card{a:b}}'],
];

for (const [what, css, lean] of cases) test(`${what}: ${css}`, () => expect(leanCss(css, words)).toBe(lean));

test('what only a script names keeps its look, and the page around the styles stays as it is', () => {
  const page = (css: string) =>
    `<head><style>${css}</style></head><body><p class="card">word</p><script>x.className="open"</script></body>`;
  expect(leanOne(page('.card{a:b}.open{a:b}.gone{a:b}'))).toBe(page('.card{a:b}.open{a:b}'));
});

test('a word in the styles or the text does not keep a rule; pages of one kind share their style, others do not', () => {
  expect(leanOne('<style>.gone{a:b}</style><p>gone')).toBe('<style></style><p>gone');
  const css = '<style>.card{a:b}.open{a:b}.gone{a:b}</style>';
  const pages = leanStyles(
    new Map([
      ['/a/', `${css}<p class="card">`],
      ['/b/', `${css}<p class="open">`],
      ['/c/', `${css}<p class="lesson-facts card">`],
    ]),
  );
  expect(pages.get('/a/')).toBe('<style>.card{a:b}.open{a:b}</style><p class="card">');
  expect(pages.get('/b/')).toBe('<style>.card{a:b}.open{a:b}</style><p class="open">');
  expect(pages.get('/c/')).toBe('<style>.card{a:b}</style><p class="lesson-facts card">');
});

function leanOne(html: string): string | undefined {
  return leanStyles(new Map([['/', html]])).get('/');
}
