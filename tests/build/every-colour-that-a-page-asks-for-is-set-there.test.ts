import { htmlPaths, textOf } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

test('each custom property that the styles of a page ask for is set in that page, in its styles or by its scripts', () => {
  expect(htmlPaths.length).toBeGreaterThan(100);
  for (const path of htmlPaths) {
    const html = textOf(path);
    const asked = new Set([...html.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
    const missing = [...asked].filter((name) => !html.includes(`${name}:`));
    expect(missing, path).toEqual([]);
  }
});
