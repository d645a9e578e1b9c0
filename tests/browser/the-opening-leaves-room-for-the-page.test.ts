import { builtPages, pathOf } from '../support/built-site.ts';
import { expect, test } from '../support/reader-test.ts';

/** Home and help are about the number; everywhere else the page's own words must be seen at once. */
const screens = [
  { width: 1280, height: 800, ends: 540 },
  { width: 390, height: 844, ends: 560 },
  { width: 320, height: 640, ends: 480 },
] as const;

test('the opening ends in time and own content is in the first screen, wide, on phones and on small ones', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const late: string[] = [];
  for (const path of builtPages.map(pathOf)) {
    await page.goto(path);
    for (const { width, height, ends } of screens) {
      await page.setViewportSize({ width, height });
      const found = await page.evaluate(() => {
        // Phones have Roboto; the font of a bare machine is a seventh wider.
        document.documentElement.style.setProperty('--font', 'Roboto');
        const opening = document.querySelector('.opening-short .opening-words');
        const first = document.querySelector('.content :is(p, li, dt, h2, summary, label, .film)');
        return (
          opening && {
            ends: opening.getBoundingClientRect().bottom,
            first: first?.getBoundingClientRect().top ?? 9999,
          }
        );
      });
      if (!found) continue;
      const at = `${path} ${width} × ${height}:`;
      if (found.ends > ends) late.push(`${at} the opening ends at ${Math.round(found.ends)} px`);
      if (found.first > height - 24)
        late.push(`${at} its own content begins at ${Math.round(found.first)} px`);
    }
  }
  expect(late).toEqual([]);
});
