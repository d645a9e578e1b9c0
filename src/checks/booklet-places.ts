import type { Nodes } from 'mdast';
import type { BookletKind } from '../content/download-kinds.ts';
import { isComponent, lineOfNode } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import type { BookletFile, SiteContent } from '../content/site-content.ts';
import { ownParts } from './booklet-parts.ts';
import { countWords, flatText, isBlock } from './sentences.ts';

/** What a kind has room for. */
interface Room {
  /** How many ## it has, or how many at least and at most. */
  sections?: number | readonly [fewest: number, most: number];
  /** The most words of a ##. */
  words?: number;
  /** Whether each ## has a drawing. */
  drawing?: true;
  /** How many lines of a list stand under each ##. */
  lines?: number;
  /** What alone is printed under each ##. */
  only?: readonly ('list' | 'table')[];
  /** How many lines of so many letters each ## holds, or all of them together, at the smallest size: what is longer fits at none. */
  height?: { lines: number | readonly number[]; letters: number };
  /** The most letters of the title. */
  title?: number;
}

/** Kinds of a fixed form. Their heights were tried in print, with sentences and with lists. */
const rooms: Partial<Record<BookletKind, Room>> = {
  leaflet: { sections: 4, height: { lines: [34, 34, 34, 34], letters: 40 } },
  card: { sections: [1, 6], height: { lines: 35, letters: 50 } },
  wallet: { sections: 1, only: ['list'], height: { lines: 21, letters: 40 } },
  insert: { sections: 2, height: { lines: [18, 26], letters: 45 } },
  'double-card': {
    ...{ sections: 3, only: ['list', 'list', 'table'] },
    height: { lines: [14, 20, 20], letters: 45 },
  },
  posters: { height: { lines: [34], letters: 45 } },
  poster: { sections: 0, title: 40 },
  'point-card': { sections: 2 },
  social: { words: 4, drawing: true, lines: 0 },
  stickers: { sections: 10, words: 3, drawing: true, lines: 0 },
  colouring: { sections: 3, words: 9, drawing: true, lines: 0 },
  'class-poster': { sections: 4, words: 4, drawing: true, lines: 3 },
  pictograms: { sections: 6, words: 14, drawing: true, lines: 0 },
};

/** What is folded, cut and hung has the parts that its kind draws, and no more words than its places hold: without this only print would tell. */
export function checkBookletPlaces(content: SiteContent): Problem[] {
  return content.booklets.flatMap((booklet) => {
    const room = booklet.head && booklet.body ? rooms[booklet.head.kind] : undefined;
    if (!room) return [];
    const parts = ownParts(booklet);
    return [
      ...countFault(booklet, parts.length, room),
      ...parts.flatMap((part, index) => [
        ...partFaults(booklet, part, room),
        ...unprinted(booklet, part, room.only?.[index]),
      ]),
      ...lengthFaults(booklet, parts, room),
      ...titleFault(booklet, room),
    ];
  });
}

function countFault({ file, head, lineOf }: BookletFile, count: number, { sections }: Room): Problem[] {
  // Chapters of pages may stand among them.
  if (sections === undefined || (head?.chapters.length ?? 0) > 0) return [];
  const [fewest, most] = typeof sections === 'number' ? [sections, sections] : sections;
  if (count >= fewest && count <= most) return [];
  const wanted = fewest === most ? String(fewest) : `${fewest} to ${most}`;
  const what = `${count} ## in a ${head?.kind}`;
  return [{ file, line: lineOf(['kind']), what, fix: `write ${wanted}; more are not printed` }];
}

function partFaults({ file }: BookletFile, [first, ...rest]: readonly Nodes[], room: Room): Problem[] {
  if (!first) return [];
  const problem = (what: string, fix: string) => [{ file, line: lineOfNode(first), what, fix }];
  const words = countWords(flatText(first));
  const items = rest.flatMap((node) => (node.type === 'list' ? node.children : [])).length;
  const isDrawn = rest.some((node) => isComponent(node) && node.name === 'Drawing');
  const others = rest.filter((node) => !isComponent(node) && node.type !== 'list');
  return [
    ...(room.words !== undefined && words > room.words
      ? problem(`a ## of ${words} words, which has room for ${room.words}`, 'shorten it')
      : []),
    ...(room.drawing && !isDrawn
      ? problem('this ## has no drawing', 'write <Drawing id="…" /> under it')
      : []),
    ...(room.lines !== undefined && items !== room.lines
      ? problem(`${items} lines in a list under this ##`, `write ${room.lines}`)
      : []),
    ...(room.lines !== undefined && others[0]
      ? problem(`there is no room for “${flatText(others[0]).slice(0, 40)}”`, 'take it out')
      : []),
  ];
}

/** So much of a line stands empty over each paragraph and item. */
const gap = 0.4;

function lengthFaults({ file }: BookletFile, parts: readonly Nodes[][], { height }: Room): Problem[] {
  if (height === undefined) return [];
  const { lines, letters } = height;
  const places = typeof lines === 'number' ? [parts.flat()] : parts;
  return places.flatMap((nodes, index) => {
    const room = typeof lines === 'number' ? lines : (lines[index] ?? lines[0] ?? 0);
    const [first] = nodes;
    const needed = nodes.flatMap(blocksIn).reduce((sum, one) => sum + Math.ceil(one / letters) + gap, 0);
    if (!first || needed <= room) return [];
    const what = `this needs some ${Math.ceil(needed)} lines of its place, which holds ${room} in the smallest type`;
    return [{ file, line: lineOfNode(first), what, fix: 'shorten it' }];
  });
}

/** How many letters each paragraph, item and row has. */
function blocksIn(node: Nodes): number[] {
  if (isBlock(node) || node.type === 'tableRow') return [flatText(node).length];
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

function unprinted(
  { file, head }: BookletFile,
  [, ...rest]: readonly Nodes[],
  only: 'list' | 'table' | undefined,
): Problem[] {
  if (only === undefined) return [];
  const holds = (node: Nodes): boolean =>
    node.type === only || (isComponent(node) && node.children.some(holds));
  return rest
    .filter((node) => !holds(node))
    .map((node) => ({
      ...{ file, line: lineOfNode(node) },
      what: `“${flatText(node).slice(0, 40)}” is no ${only}, and only that is printed here in a ${head?.kind}`,
      fix: only === 'list' ? 'write it as an item: - …' : 'write it as a row of the table',
    }));
}

/** The title of a poster is read across a hall. */
function titleFault({ file, head, lineOf }: BookletFile, room: Room): Problem[] {
  if (room.title === undefined || !head || head.title.length <= room.title) return [];
  const what = `title: ${head.title.length} letters, where a poster has room for ${room.title}`;
  return [{ file, line: lineOf(['title']), what, fix: 'shorten it' }];
}
