import { expect, test } from 'playwright/test';
import { runsOf, type InlineContext } from '../../src/print/blocks/convert-inline.ts';

const context: InlineContext = {
  file: 'sheet.mdx',
  href: (url) => url,
  base: { locale: 'en', hyphenates: false, refs: () => [], data: {} as InlineContext['base']['data'] },
};
const runs = (value: string) => runsOf([{ type: 'text', value }], context);

test('a row of dots is a place to write on, as long as it is, and the sign after it stays with it', () => {
  expect(runs('hours: ………… .')).toEqual([
    { t: 'text', v: 'hours: ' },
    { t: 'blank', letters: 12 },
    { t: 'text', v: '.' },
  ]);
  expect(runs('......... hours')).toEqual([
    { t: 'blank', letters: 9 },
    { t: 'text', v: ' hours' },
  ]);
});

test('underscores are a place that reaches to the end of its line; three dots are words', () => {
  expect(runs('Name ____')).toEqual([{ t: 'text', v: 'Name ' }, { t: 'blank' }]);
  expect(runs('and so on… then...')).toEqual([{ t: 'text', v: 'and so on… then...' }]);
});
