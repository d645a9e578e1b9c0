import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { checkAll } from '../../src/checks/check-all.ts';
import { formatProblems } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read-content.ts';

/**
 * A slip of an editor: in a file, the first of these words became others; the problem that is told begins like this. It
 * stands at the changed line, or at that of the words of `at`, which the change makes untrue.
 */
type Mistake = [file: string, from: string, to: string, told: string, at?: string];

/** Before the first heading of a text, where every page has words of its own. */
const heading = '\n## ';
const written = (words: string) => `\n${words}\n${heading}`;

// What cannot be read keeps other checks from judging the whole, so mistakes of three sorts stand in a copy each.
const worlds: Record<string, Mistake[]> = {
  'that readers and printed paper rely on': [
    [
      'data/contacts.yaml',
      '"+994 12 562 21 12"',
      '"+994 12 562 21 13"',
      'hotline-152: intl was confirmed as',
    ],
    ['data/checkpoints.yaml', '- id: ganja-airport', '- id: gence-airport', '“id: gence-airport” moves to'],
    ['pages/az/travellers.mdx', '\npath: ', '\npath: x', '“path: x'],
    ['booklets/en/wallet-card.mdx', '\nfile: ', '\nfile: x', '“file: x'],
  ],
  'that can be read': [
    [
      'data/synonyms.yaml',
      'pages: [help]',
      'pages: [helpp]',
      'hotline: there is no page “helpp”',
      '- id: hotline',
    ],
    ['pages/en/signs.mdx', heading, written('A reasоn to ask.'), '“reasоn” mixes Latin and Cyrillic letters'],
    ['pages/en/parents.mdx', heading, written('##What else'), '“##What else” is no heading'],
    ['pages/en/myths.mdx', heading, written('```\ncode\n```'), 'text between ` or indented is code'],
    ['pages/ru/questions.mdx', 'page:privacy', 'page:privaci', 'the link page:privaci leads to no page'],
    ['pages/ru/parents.mdx', heading, written('Звоните 116 111.'), 'the phone number “116 111”'],
    ['pages/ru/schools.mdx', heading, `\n## ???${heading}`, '“???” has question marks where letters were'],
    [
      'pages/ru/media.mdx',
      heading,
      written('The state must protect the victims of it.'),
      '“The state must protect',
    ],
    [
      'pages/az/rights.mdx',
      heading,
      written('Позвоните и расскажите, что случилось.'),
      '“Позвоните и расскажите',
    ],
    ['pages/az/law.mdx', heading, written('TODO'), '“TODO” stands for words that are not written yet'],
    ['pages/en/travellers.mdx', '<Fact source="', '<Fact source="none-', '<Fact source>: there is no source'],
    ['pages/en/law.mdx', 'law="P1"', 'law="P99"', '<Fact law>: there is no row “P99”'],
    ['pages/az/parents.mdx', heading, written('Bu \u200Bdüzdür.'), 'U+200B in'],
    ['pages/az/campaign.mdx', heading, written('Bu \u202Edüzdür.'), 'U+202E in'],
    ['pages/az/media.mdx', heading, written('Bu \u0008düzdür.'), 'U+0008 in'],
    ['pages/az/hotels.mdx', heading, written('Bu dοğrudur.'), 'U+03BF in'],
    ['pages/ru/tourism.mdx', heading, written('**Очень важно.'), 'a * that marks nothing'],
    ['pages/en/about.mdx', heading, written('A heading\n----'), 'a line of --- or === below a text'],
    [
      'pages/en/privacy.mdx',
      heading,
      written('Read [here](https //example.org).'),
      'a link that is not closed',
    ],
    ['pages/en/work-abroad.mdx', heading, written('Call 055 123 45 67.'), 'the phone number “055 123 45 67”'],
    ['pages/en/pupils.mdx', heading, written('• one\n• two'), 'a sign for items that makes no list'],
    ['pages/en/rights.mdx', heading, written('Read [more](http://10.0.0.1).'), 'the link “http://10.0.0.1”'],
    ['pages/ru/rights.mdx', heading, `\n#### Ещё\n\nСлова.\n${heading}`, 'a heading of level 4'],
    [
      'lessons/ru/secrets.mdx',
      '<Step minutes="5"',
      '<Step minutes="6"',
      'the steps take 46 minutes',
      '\nminutes:',
    ],
    [
      'lessons/en/secrets.mdx',
      '<Slide title="',
      '<Slide picture="no-such" ask="Well?" title="',
      '<Slide picture>: there is no',
    ],
    ['films/reel-parents.yaml', 'layer: ', 'layer: no-', 'the drawing “'],
    ['films/your-passport.yaml', 'seconds: 30', 'seconds: 31', 'the frames and the end take 30 seconds'],
  ],
  'that cannot be read': [
    ['data/sources.yaml', 'url: https://', 'url: javascript://', 'nap-en.url is “javascript:'],
    ['data/statistics.yaml', 'label: 2010,', 'label: 20100,', 'identified-victims.rows.1.label is “20100”'],
    ['data/site.yaml', 'ru: https://ru.wikipedia.org/', 'ru: https://ru.wikipedia.example/', 'exit.ru is'],
    ['data/glossary.yaml', 'az: "', 'az: "**Söz** ', '“**” is Markdown'],
    ['data/calendar.yaml', 'day: "07-30"', 'day: "07-32"', 'world-day-against-trafficking.day is “07-32”'],
    ['data/drawings.yaml', ' ru: ', ' rus: ', 'bus.title.ru is missing', '  title:'],
    ['pages/az/media.mdx', 'reviewed: 2026', 'reviewed: 2062', 'reviewed is “2062'],
    ['pages/ru/hotels.mdx', '<Fact ', '<Fact source="ilo-11"><Fact ', 'the text cannot be read'],
    ['lessons/az/secrets.mdx', 'band: "6-9"', 'band: 6-9', '6-9 stands without quotes'],
    ['lessons/en/online-friends.mdx', 'page: schools', 'page: no-such-page', 'page is “no-such-page”'],
    ['booklets/en/wallet-card.mdx', 'kind: wallet', 'kind: wallett', 'kind is “wallett”'],
  ],
};

for (const [sort, mistakes] of Object.entries(worlds)) {
  test(`each of ${mistakes.length} mistakes ${sort} is told with its file, its line and what to write`, () => {
    test.setTimeout(180_000);
    const root = mkdtempSync(join(tmpdir(), 'mistakes-'));
    try {
      for (const folder of ['content', 'src/design/drawings'])
        cpSync(folder, join(root, folder), { recursive: true });
      const expected = mistakes.map((mistake) => `${placeOf(root, mistake)} ${mistake[3]}`);
      const told = formatProblems(checkAll(readContent(root))).split('\n');
      const isTold = (start: string) => told.some((line) => line.startsWith(start) && line.includes(' → '));
      expect(
        expected.filter((start) => !isTold(start)),
        told.join('\n'),
      ).toEqual([]);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
}

/** Makes a mistake in a copy of the content, and tells its file and line. */
function placeOf(root: string, [file, from, to, , at]: Mistake): string {
  const path = join(root, 'content', file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`content/${file} does not hold “${from}”`);
  const changed = text.replace(from, () => to);
  writeFileSync(path, changed);
  const begins = at === undefined ? text.indexOf(from) : text.indexOf(at);
  const empty = /^\n*/.exec(at ?? to)?.[0] ?? '';
  return `content/${file}:${(text.slice(0, begins) + empty).split('\n').length}`;
}
