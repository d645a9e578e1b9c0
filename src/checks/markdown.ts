import type { Heading, Nodes, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isComponent, lineOfNode, placesIn, type Place } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { textsOf, type SiteContent, type TextFile } from '../content/site-content.ts';
import type { Fault } from './component-attributes.ts';

/** The most columns that a page of paper or a screen holds; a workbook has a sheet of its own for more. */
const mostColumns = { booklets: 10, pages: 5, lessons: 5 } as const;

/** What was typed as Markdown became what it looks like, and nothing stands inside itself. */
export function checkMarkdown(content: SiteContent): Problem[] {
  return textsOf(content).flatMap((text) => {
    const lines = text.text.split('\n');
    const inTree = placesIn(text).flatMap((place) =>
      faultsOf(text, place, lines).map(({ line, ...fault }) => ({
        file: text.file,
        line: line ?? lineOfNode(place.node),
        ...fault,
      })),
    );
    return [...inTree, ...gluedHeadings(text, lines)];
  });
}

function faultsOf(text: TextFile, place: Place, lines: readonly string[]): (Fault & { line?: number })[] {
  const { node } = place;
  if (isComponent(node)) return nestingFaults(place, node.name ?? '');
  switch (node.type) {
    case 'heading':
      return headingFaults(place, node, lines);
    case 'table':
      return tableFaults(text, node);
    case 'text':
      return node.value === '' ? [] : signFaults(place, node);
    case 'code':
    case 'inlineCode':
      return [
        { what: 'text between ` or indented is code', fix: 'write it as a plain paragraph, without `' },
      ];
    case 'thematicBreak':
      return [{ what: 'a line of --- or *** draws a rule', fix: 'take it out; a heading parts a text' }];
    case 'delete':
      return [{ what: 'text between ~~ is struck through', fix: 'take it out' }];
    case 'break':
      return [
        {
          what: 'a line ends in spaces or in \\, which breaks it',
          fix: 'leave an empty line, or join the lines',
        },
      ];
    default:
      return [];
  }
}

function nestingFaults({ parents }: Place, name: string): Fault[] {
  if (!parents.some((one) => isComponent(one) && one.name === name)) return [];
  return [
    {
      what: `<${name}> stands inside <${name}>`,
      fix: `close the first with </${name}> before the second begins`,
    },
  ];
}

function headingFaults({ node, parents }: Place, { depth }: Heading, lines: readonly string[]): Fault[] {
  const around: Nodes[] = parents.at(-1)?.children ?? [];
  const at = around.indexOf(node);
  const next = around[at + 1];
  const before = around.slice(0, at).findLast((one) => one.type === 'heading');
  return [
    ...((lines[lineOfNode(node) - 1] ?? '').trimStart().startsWith('#')
      ? []
      : [
          {
            what: 'a line of --- or === below a text makes a heading of it',
            fix: 'write ## before it, or leave an empty line',
          },
        ]),
    ...(next === undefined || (next.type === 'heading' && next.depth <= depth)
      ? [{ what: `nothing stands under “${toString(node)}”`, fix: 'write its text, or take the heading out' }]
      : []),
    ...(depth === 3 && before === undefined && parents.length === 1
      ? [{ what: `“${toString(node)}” is a ### without a ## above it`, fix: 'write ##' }]
      : []),
  ];
}

function tableFaults({ kind }: TextFile, { children }: Table): (Fault & { line: number })[] {
  const [head, ...rows] = children;
  const columns = head?.children.length ?? 0;
  const uneven = rows.filter((row) => row.children.length !== columns);
  return [
    ...uneven.map((row) => ({
      line: lineOfNode(row),
      what: `a row of ${row.children.length} cells in a table of ${columns} columns`,
      fix: 'give every row as many | as the first',
    })),
    ...(columns > mostColumns[kind]
      ? [
          {
            line: head ? lineOfNode(head) : 1,
            what: `a table of ${columns} columns`,
            fix: `keep ${mostColumns[kind]} at most, or make two tables`,
          },
        ]
      : []),
  ];
}

/** Signs of Markdown that stayed signs. */
const left: readonly { form: RegExp; what: string; fix: string }[] = [
  {
    form: /\]\s?\(|\[[^\]]*$|^[^[]*\]/,
    what: 'a link that is not closed, or has a space in it',
    fix: 'write [words](page:help)',
  },
  {
    form: /\*/,
    what: 'a * that marks nothing',
    fix: 'close it: **bold**, without a space inside, or take it out',
  },
  {
    form: /(?<!_)__?(?!_)/,
    what: 'a _ that marks nothing',
    fix: 'take it out; a line to write on has three or more',
  },
  { form: /[{}]/, what: 'a lone brace', fix: 'take it out' },
  { form: /`/, what: 'a ` that marks nothing', fix: 'take it out' },
  {
    form: /\|/,
    what: 'a | outside a table',
    fix: 'leave an empty line before the table, and a row of | --- | below its head',
  },
  { form: /~~/, what: 'a ~~ that marks nothing', fix: 'take it out' },
  {
    form: /[•▪◦●‣]/u,
    what: 'a sign for items that makes no list',
    fix: 'begin each item with - on a line of its own',
  },
  {
    form: /(?:^|\n)\s*(?:[-–—+]|\d+\))\s/,
    what: 'a sign for items that makes no list',
    fix: 'leave an empty line before the list, and begin each item with - or 1.',
  },
  { form: /https?\s*:\s*\/?/i, what: 'an address with a space in it', fix: 'write [words](https://…)' },
];

function signFaults({ parents }: Place, node: Text): (Fault & { line: number })[] {
  if (parents.some(({ type }) => type === 'link')) return [];
  // A bracket may open before a component and close behind it.
  const whole = toString(parents.at(-1) ?? node);
  const isPaired = (whole.match(/\[/g) ?? []).length === (whole.match(/\]/g) ?? []).length;
  // Russian puts a dash behind a component.
  const isFirst = parents.at(-1)?.children[0] === node;
  const rules = isPaired
    ? [{ ...left[0], form: /\]\s?\(/ } as (typeof left)[number], ...left.slice(1)]
    : left;
  return rules.flatMap(({ form, what, fix }) => {
    const at = node.value.search(form);
    if (at < 0 || (at === 0 && !isFirst && form.source.startsWith('(?:^'))) return [];
    const shown = node.value
      .slice(Math.max(0, at - 10), at + 20)
      .replace(/\s+/g, ' ')
      .trim();
    return [
      {
        line: lineOfNode(node) + node.value.slice(0, at).split('\n').length - 1,
        what: `${what} in “${shown}”`,
        fix,
      },
    ];
  });
}

/** A heading needs a space behind its signs. */
function gluedHeadings({ file }: TextFile, lines: readonly string[]): Problem[] {
  return lines.flatMap((line, index) => {
    const [, signs, words = ''] = /^\s{0,3}(#{1,6})([^#\s].*)/.exec(line) ?? [];
    if (signs === undefined || lines.indexOf('---', 1) > index) return [];
    return [
      {
        file,
        line: index + 1,
        what: `“${signs}${words.slice(0, 30)}” is no heading`,
        fix: `write ${signs} ${words.slice(0, 30)}`,
      },
    ];
  });
}
