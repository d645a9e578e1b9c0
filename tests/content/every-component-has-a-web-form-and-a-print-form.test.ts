import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readBody } from '../../src/content/read-body.ts';
import { printForms } from '../../src/components/mdx/print-forms.ts';
import { attributesOfKind, rules } from '../../src/content/closed-set.ts';
import { checkFacts } from '../../src/checks/facts.ts';
import { convert } from '../../src/print/blocks/convert.ts';
import { contextOf } from '../../src/print/blocks/context.ts';
import type { PrintBlock } from '../../src/print/blocks/print-tree.ts';
import { projectContent as content } from '../support/project-content.ts';

/** Components that another one, or the sentence around them, prints. */
const printedByOthers = [
  ...['CheckQuestion', 'Do', 'Dont', 'Phone', 'Fact', 'Term'],
  ...['Guess', 'Trick', 'Reply', 'Choice'],
];

/** Components that are left out on paper, where nothing can be opened or copied. */
const leftOut = ['Lessons', 'CopyText'];

/** What is printed of each component, written once as authors write it. */
const examples: Record<string, { text: string; prints: Partial<PrintBlock>[] }> = {
  Callout: {
    text: '<Callout kind="law" title="The law">\n\nYours.\n\n</Callout>',
    prints: [{ t: 'callout', kind: 'law', title: 'The law' }],
  },
  Steps: { text: '<Steps>\n\n1. One\n2. Two\n\n</Steps>', prints: [{ t: 'steps' }] },
  Checklist: { text: '<Checklist>\n\n- One\n\n</Checklist>', prints: [{ t: 'checklist' }] },
  Signs: {
    text: '<Signs>\n\n- One\n\n</Signs>',
    prints: [{ t: 'signs' }],
  },
  DoDont: {
    text: '<DoDont>\n\n<Do>\n\n- Call\n\n</Do>\n\n<Dont>\n\n- Follow\n\n</Dont>\n\n</DoDont>',
    prints: [{ t: 'dodont', yesTitle: 'Do', noTitle: 'Do not' }],
  },
  Numbers: { text: '<Numbers for="danger" />', prints: [{ t: 'numbers' }] },
  Hotline: { text: '<Hotline />', prints: [{ t: 'callout', kind: 'tip' }] },
  Figure: {
    text: '<Figure name="offer-path" alt="A path" caption="Five questions" />\n\n<Figure name="act-means-purpose" alt="Three parts" caption="Parts" />',
    prints: [
      { t: 'path', alt: 'A path' },
      { t: 'amp', alt: 'Three parts' },
    ],
  },
  Myth: { text: '<Myth claim="It is far">\n\nNo.\n\n</Myth>', prints: [{ t: 'myth', claim: 'It is far' }] },
  SelfTest: {
    text: '<SelfTest next="help">\n\n<Question ask="Paid?" warning="yes">\n\nStop.\n\n</Question>\n\n</SelfTest>',
    prints: [{ t: 'checklist' }],
  },
  Question: {
    text: '<Question ask="Paid?" warning="no">\n\nStop.\n\n</Question>',
    prints: [{ t: 'checklist' }],
  },
  PlayStory: {
    text: '<PlayStory>\n\n<Turn title="A" picture="help-call">\n\nB.\n\n</Turn>\n\n</PlayStory>',
    prints: [{ t: 'turn', title: 'A' }],
  },
  Turn: {
    text: '<Turn title="A" picture="help-call">\n\nB.\n\n<Guess ask="C" right="1">\n\n<Choice say="d">\n\nE.\n\n</Choice>\n\n</Guess>\n\n<Trick name="f">\n\nG.\n\n</Trick>\n\n</Turn>',
    prints: [
      {
        ...{ t: 'turn', title: 'A', c: [expect.objectContaining({ t: 'p' }) as never] },
        guess: { ask: 'C', right: 1, choices: [expect.objectContaining({ say: 'd' }) as never] },
        trick: { name: 'f', c: [expect.objectContaining({ t: 'p' }) as never] },
      },
    ],
  },
  Picture: { text: '<Picture name="help-call">\n\nCall.\n\n</Picture>', prints: [{ t: 'pictured' }] },
  Drawing: { text: '<Drawing id="help-call" crop="wide" />', prints: [{ t: 'drawing' }] },
  Chart: { text: '<Chart id="identified-victims" />', prints: [{ t: 'chart' }] },
  Field: { text: '<Field label="Name" lines="2" />', prints: [{ t: 'field', label: 'Name', lines: 2 }] },
  Card: { text: '<Card title="Guard">\n\nYou see.\n\n</Card>', prints: [{ t: 'card', title: 'Guard' }] },
  Frame: {
    text: '<Frame picture="help-call" title="A call" seconds="8">\n\nIt rings.\n\n</Frame>',
    prints: [{ t: 'frame', title: 'A call', seconds: 8 }],
  },
  GameCard: {
    text: '<GameCard title="A" picture="help-call" steps="2 1 1">\n\nB.\n\n1. C\n2. D\n\n<Answer>\n\nE.\n\n</Answer>\n\n</GameCard>',
    prints: [
      {
        ...{ t: 'gamecard', title: 'A', c: [expect.objectContaining({ t: 'p' }) as never] },
        options: [
          { say: 'C', steps: 2 },
          { say: 'D', steps: 1 },
        ],
        answer: [expect.objectContaining({ t: 'p' }) as never],
      },
    ],
  },
  SelfCheck: {
    text: '<SelfCheck next="help">\n\n<CheckQuestion ask="Paid?" warning="no">\n\nPay.\n\n</CheckQuestion>\n\n</SelfCheck>',
    prints: [{ t: 'selfcheck', rows: [expect.objectContaining({ ask: 'Paid?' }) as never] }],
  },
  Step: {
    text: '<Step minutes="5" title="Begin">\n\n<Say>\n\nHello.\n\n</Say>\n\n</Step>',
    prints: [{ t: 'step', minutes: 5, title: 'Begin' }],
  },
  Say: { text: '<Say>\n\nHello.\n\n</Say>', prints: [{ t: 'say' }] },
  Avoid: { text: '<Avoid>\n\nBlame.\n\n</Avoid>', prints: [{ t: 'avoid' }] },
  Slide: { text: '<Slide title="Rules">\n\n- One\n\n</Slide>', prints: [{ t: 'slide', title: 'Rules' }] },
  Story: { text: '<Story title="A box">\n\nAysel.\n\n</Story>', prints: [{ t: 'story', title: 'A box' }] },
  Worksheet: {
    text: '<Worksheet title="Mine">\n\n<Task title="Draw" lines="2">\n\nA sun.\n\n<Answer>\n\nYellow.\n\n</Answer>\n\n</Task>\n\n</Worksheet>',
    prints: [{ t: 'worksheet', title: 'Mine' }],
  },
  Task: {
    text: '<Task title="Draw" lines="2">\n\nA sun.\n\n<Answer>\n\nYellow.\n\n</Answer>\n\n</Task>',
    prints: [{ t: 'task', title: 'Draw', lines: 2 }],
  },
  Answer: { text: '<Answer>\n\nYellow.\n\n</Answer>', prints: [{ t: 'p' }] },
  Quiz: {
    text: '<Quiz>\n\n<Ask question="Which?" right="2">\n\n1. One\n2. Two\n\n<Answer>\n\nTwo.\n\n</Answer>\n\n</Ask>\n\n</Quiz>',
    prints: [{ t: 'quiz' }],
  },
  Ask: {
    text: '<Ask question="Which?" right="2">\n\n1. One\n2. Two\n\n<Answer>\n\nTwo.\n\n</Answer>\n\n</Ask>',
    prints: [{ t: 'ask', question: 'Which?', right: 2 }],
  },
  Discussion: {
    text: '<Discussion>\n\n- Why?\n\n</Discussion>',
    prints: [{ t: 'section', kind: 'discussion' }],
  },
  ExitTicket: { text: '<ExitTicket>\n\nOne.\n\n</ExitTicket>', prints: [{ t: 'section', kind: 'exit' }] },
  IfTold: { text: '<IfTold>\n\nListen.\n\n</IfTold>', prints: [{ t: 'section', kind: 'told' }] },
  HomeTalk: { text: '<HomeTalk>\n\nTalk.\n\n</HomeTalk>', prints: [{ t: 'section', kind: 'home' }] },
};

test('every component of the closed set has a web form, and a print form unless it belongs to one page', () => {
  const folders = readdirSync('src/components/mdx', { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rules).sort());
  for (const [name, rule] of Object.entries(rules)) {
    // What stands in booklets alone needs no web form, and what copies text on the web none for paper.
    const isOnWeb = existsSync(`src/components/mdx/${name}/${name}.astro`) || rule.onlyIn === 'booklets';
    expect(isOnWeb, `web form of ${name}`).toBe(true);
    const isPrinted =
      name in printForms || [...printedByOthers, 'CopyText'].includes(name) || rule.onlyOn !== undefined;
    expect(isPrinted, `${name} has no print form`).toBe(true);
  }
  for (const name of leftOut) expect(printForms[name]?.({}, [], undefined as never), name).toEqual([]);
  for (const name of Object.keys(printForms)) {
    expect(Object.keys(rules), `${name} is printed but is no component`).toContain(name);
    expect(existsSync(`src/components/mdx/${name}/${name}.print.ts`), `print form of ${name}`).toBe(true);
    if (!leftOut.includes(name))
      expect(Object.keys(examples), `${name} has no example in this test`).toContain(name);
  }
});

for (const [name, { text, prints }] of Object.entries(examples)) {
  test(`${name} is printed as it is written`, () => {
    const printed = print(text);
    expect(printed).toEqual(prints.map((one) => expect.objectContaining(one)));
    expect(printed.every(({ line }) => /^example\.mdx:\d+$/.test(line ?? ''))).toBe(true);
  });
}

test('phones, facts and terms are printed inside the sentence; a place to write on is not text', () => {
  const [paragraph] = print(
    'Call <Phone id="hotline-152" />, <Fact source="codes-mm">30 days</Fact>. Name: ______',
  );
  expect(paragraph).toMatchObject({
    t: 'p',
    c: [
      { t: 'text', v: 'Call\u00A0' },
      { t: 'phone', v: '152', href: 'tel:152' },
      { t: 'text', v: ', ' },
      { t: 'text', v: '30\u00A0days' },
      { t: 'refs', n: [1] },
      { t: 'text', v: '. Name: ' },
      { t: 'blank' },
    ],
  });
});

test('a figure in any words that a component shows stands there without a source', () => {
  const [page] = content.pages;
  if (!page) throw new Error('there is no page for this test');
  const shown = Object.keys(rules).flatMap((name) =>
    attributesOfKind(name, 'text').map((attribute) => `<${name} ${attribute}="Of 4321" />`),
  );
  expect(shown.length).toBeGreaterThan(10);
  for (const text of shown) {
    const { body } = readBody('example.mdx', `---\n---\n\n${text}`);
    const found = checkFacts({ ...content, pages: [{ ...page, body }], booklets: [], lessons: [] });
    expect(
      found.map(({ what }) => what),
      text,
    ).toEqual(['the figure “4321” stands outside <Fact>']);
  }
});

test('headings, lists, quotes and tables keep their order; a table shares its width by what its cells hold', () => {
  const printed = print(
    '## Title\n\nText.\n\n- one\n\n> said\n\n| a | b |\n| --- | --- |\n| x | a long cell of words |',
  );
  expect(printed.map(({ t }) => t)).toEqual(['h', 'p', 'ul', 'quote', 'table']);
  expect(printed.at(-1)).toMatchObject({ widths: [12, 20] });
});

function print(text: string): PrintBlock[] {
  const { body } = readBody('example.mdx', `---\n---\n\n${text}`);
  if (!body) throw new Error('the example cannot be read');
  const source = { file: 'example.mdx', lift: 0, href: (url: string) => url };
  return convert(body.children, source, contextOf(content, 'en', []));
}
