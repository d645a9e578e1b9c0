import { expect, test } from 'playwright/test';
import { TinyProject } from '../fixtures/tiny-project.ts';

const own = { az: 'Zəng edin.', ru: 'Позвоните.', en: 'Call.' } as const;
const file = (locale: string) => `content/pages/${locale}/help.mdx`;

const link = 'a link that is not closed, or has a space in it';
const asLink = 'write [words](page:help)';

/** What stands in place of the one sentence, in every language, and what is said of it; `line` counts from that sentence. */
const cases: { name: string; text: string; says: string[]; line?: number }[] = [
  { name: 'a heading without a space', text: '##Call', says: ['“##Call” is no heading → write ## Call'] },
  {
    name: 'a heading by a line below it, with nothing under it',
    text: 'Call\n---',
    says: [
      'a line of --- or === below a text makes a heading of it → write ## before it, or leave an empty line',
      'nothing stands under “Call” → write its text, or take the heading out',
    ],
  },
  {
    name: 'code',
    text: '```\nCall\n```',
    says: ['text between ` or indented is code → write it as a plain paragraph, without `'],
  },
  {
    name: 'code in a line',
    text: 'A `b`.',
    says: ['text between ` or indented is code → write it as a plain paragraph, without `'],
  },
  {
    name: 'bold that is not closed',
    text: '**A b.',
    says: ['a * that marks nothing in “**A b.” → close it: **bold**, without a space inside, or take it out'],
  },
  {
    name: 'a link that is not closed',
    text: 'A [b](page:home',
    says: [`${link} in “A [b](page:home” → ${asLink}`],
  },
  {
    name: 'a link with a space in its address',
    text: 'A [b](page: home).',
    says: [`${link} in “A [b](page: home).” → ${asLink}`],
  },
  {
    name: 'a link with a space before its address',
    text: 'A [b] (page:home).',
    says: [`${link} in “A [b] (page:home).” → ${asLink}`],
  },
  { name: 'a lone brace', text: 'A b}.', says: ['a lone brace in “A b}.” → take it out'] },
  {
    name: 'an address with a space',
    text: 'A https ://b.',
    says: ['an address with a space in it in “A https ://b.” → write [words](https://…)'],
  },
  {
    name: 'a sign for items',
    text: '• A b.',
    says: ['a sign for items that makes no list in “• A b.” → begin each item with - on a line of its own'],
  },
  {
    name: 'a rule',
    text: 'A b.\n\n***',
    line: 2,
    says: ['a line of --- or *** draws a rule → take it out; a heading parts a text'],
  },
  {
    name: 'text that is struck through',
    text: 'A ~~b~~.',
    says: ['text between ~~ is struck through → take it out'],
  },
  {
    name: 'an uneven table',
    text: '| A | B |\n| --- | --- |\n| a | b |\n| a | b | c |',
    line: 3,
    says: ['a row of 3 cells in a table of 2 columns → give every row as many | as the first'],
  },
  {
    name: 'a table of 15 columns',
    text: `|${' A |'.repeat(15)}\n|${' - |'.repeat(15)}\n|${' a |'.repeat(15)}`,
    says: ['a table of 15 columns → keep 5 at most, or make two tables'],
  },
  {
    name: 'a callout in a callout',
    text: '<Callout kind="tip" title="A">\n\nA b.\n\n</Callout>',
    says: ['<Callout> stands inside <Callout> → close the first with </Callout> before the second begins'],
  },
  {
    name: 'a fact in a fact',
    text: '<Fact source="law">A <Fact source="law">b</Fact>.</Fact>',
    says: ['<Fact> stands inside <Fact> → close the first with </Fact> before the second begins'],
  },
  {
    name: 'a heading of level 3 without one of level 2, which holds nothing',
    text: 'A b.\n\n</Callout>\n\n### Call\n\n## Call\n\n<Callout kind="tip" title="A">\n\nA b.',
    line: 4,
    says: [
      'nothing stands under “Call” → write its text, or take the heading out',
      '“Call” is a ### without a ## above it → write ##',
    ],
  },
];

for (const { name, text, says, line = 0 } of cases) {
  test(name, () => {
    using project = new TinyProject();
    for (const locale of ['az', 'ru', 'en'] as const) project.replace(file(locale), own[locale], text);
    expect(problemsOf(project)).toEqual(
      ['az', 'ru', 'en'].flatMap((locale) => says.map((one) => `${file(locale)}:${19 + line} ${one}`)).sort(),
    );
  });
}

/** What the checks say, but for the language of letters that stand for words here. */
function problemsOf(project: TinyProject): string[] {
  return project
    .problems()
    .split('\n')
    .filter((one) => !/belongs here|U\+2022/.test(one))
    .sort();
}

const drifts: { name: string; from: string; to: string; says: string }[] = [
  {
    name: 'a paragraph more in one language',
    from: 'Call.',
    to: 'Call.\n\nThen wait.',
    says: `${file('en')}:21 a paragraph stands here and is missing in ${file('az')}:23 → write it there, or take it out`,
  },
  {
    name: 'another setting of a component in one language',
    from: 'kind="tip"',
    to: 'kind="law"',
    says: `${file('en')}:17 part 2 is <Callout kind="law" title>, but <Callout kind="tip" title> in ${file('az')}:17 → give the page the same parts in every language`,
  },
  {
    name: 'a number in one language only',
    from: 'Call.',
    to: 'Call <Phone id="hotline-152" />.',
    says: `${file('en')}:17 phones in this section: hotline-152, but none in ${file('az')}:17 → give all languages the same`,
  },
  {
    name: 'a link in one language only',
    from: 'Call.',
    to: '[Call](page:home).',
    says: `${file('en')}:17 links in this section: page:home, but none in ${file('az')}:17 → give all languages the same`,
  },
  {
    name: 'a fact in one language only',
    from: 'Call.',
    to: '<Fact source="law">Call.</Fact>',
    says: `${file('en')}:17 facts in this section: law, but none in ${file('az')}:17 → give all languages the same`,
  },
];

for (const { name, from, to, says } of drifts) {
  test(name, () => {
    using project = new TinyProject();
    project.replace(file('en'), from, to);
    expect(problemsOf(project)).toEqual([says]);
  });
}
