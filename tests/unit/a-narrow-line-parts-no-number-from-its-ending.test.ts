import { expect, test } from 'playwright/test';
import { keepTogether } from '../../src/hosting/keep-together.ts';

const joins: readonly (readonly [name: string, html: string, kept: string])[] = [
  [
    'a telephone number that is a link and its ending',
    '<h2><a href="tel:152">152</a>-yə</h2>',
    '<h2><a href="tel:152">152</a>-\u2060yə</h2>',
  ],
  ['a number in a heading and its ending', '<h2>152-yə zəng</h2>', '<h2>152-\u2060yə zəng</h2>'],
  ['the ends of a range', '<h3>500–1000 манатов</h3>', '<h3>500–\u20601000 манатов</h3>'],
  ['a size and its unit', '<span>537 КБ</span>', '<span>537\u00A0КБ</span>'],
  ['№ and its number', '<p>№ 958</p>', '<p>№\u00A0958</p>'],
  ['a dash and the word before it', '<h2>жертва — ребёнок</h2>', '<h2>жертва\u00A0— ребёнок</h2>'],
];

for (const [name, html, kept] of joins)
  test(`a line does not end between ${name}`, () => {
    expect(keepTogether(html)).toBe(kept);
  });

const untouched: readonly (readonly [name: string, html: string])[] = [
  ['addresses', '<h2><a href="/az/15-yas/" title="152-yə — x">x</a></h2>'],
  ['scripts and styles', '<script>a=1 — b</script><style>.a{width:calc(1-b)}</style>'],
  ['texts to copy', '<blockquote><p>152 KB — x</p></blockquote><pre>№ 1</pre>'],
  ['numbers that people look for in a text', '<td>144-1.1</td>'],
];

for (const [name, html] of untouched)
  test(`${name} stay as they are`, () => {
    expect(keepTogether(html)).toBe(html);
  });
