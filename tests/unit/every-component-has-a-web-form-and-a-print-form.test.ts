import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { readBody } from '../../src/checks/read-body.ts';
import { readWorld } from '../../src/checks/world.ts';
import { printForms } from '../../src/components/mdx/print-forms.ts';
import { rules } from '../../src/components/mdx/rules.ts';
import { convert } from '../../src/print/convert.ts';
import { contextOf } from '../../src/print/context.ts';
import type { PrintBlock } from '../../src/print/print-tree.ts';

const world = readWorld(process.cwd());

/** Components that another one, or the sentence around them, prints. */
const printedByOthers = ['Do', 'Dont', 'Phone', 'Fact', 'Term'];

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
    prints: [
      { t: 'signs' },
      { t: 'rule', v: 'One sign proves nothing. Several together are a reason to ask for advice.' },
    ],
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
  Picture: { text: '<Picture name="phone" alt="A phone">\n\nCall.\n\n</Picture>', prints: [{ t: 'signs' }] },
  Chart: { text: '<Chart id="identified-victims" />', prints: [{ t: 'chart' }] },
};

test('every component of the closed set has a web form, and a print form unless it belongs to one page', () => {
  const folders = readdirSync('src/components/mdx', { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(rules).sort());
  for (const [name, rule] of Object.entries(rules)) {
    expect(existsSync(`src/components/mdx/${name}/${name}.astro`), `web form of ${name}`).toBe(true);
    const isPrinted = name in printForms || printedByOthers.includes(name) || rule.onlyOn !== undefined;
    expect(isPrinted, `${name} has no print form`).toBe(true);
  }
  for (const name of Object.keys(printForms)) {
    expect(Object.keys(rules), `${name} is printed but is no component`).toContain(name);
    expect(existsSync(`src/components/mdx/${name}/${name}.print.ts`), `print form of ${name}`).toBe(true);
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
      { t: 'text', v: 'Call ' },
      { t: 'phone', v: '152', href: 'tel:152' },
      { t: 'text', v: ', ' },
      { t: 'text', v: '30\u00A0days' },
      { t: 'refs', n: [1] },
      { t: 'text', v: '. Name: ' },
      { t: 'blank' },
    ],
  });
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
  return convert(body.children, source, contextOf(world, 'en', []));
}
