import { expect, test } from 'playwright/test';
import { checkGameBoard } from '../../src/checks/game-board.ts';
import { waysOf } from '../../src/content/game-board.ts';
import { bookletsOf } from '../../src/content/readable.ts';
import type { BoardSquare } from '../../src/content/schemas/board-square.ts';
import { downloadsOf } from '../../src/downloads/list-downloads.ts';
import { gameDocument } from '../../src/print/documents/game-document.ts';
import { projectContent as content } from '../support/project-content.ts';

const { board } = content.catalog;

/** How long a game takes beside its turns, and a turn with reading and talking, in minutes. */
const minutes = { rules: 5, turn: 1, whole: 30 };

/** What asking the others adds to an answer. */
const asked = 1;

const cards = stepsOfCards();

function stepsOfCards(): number[][] {
  const booklet = bookletsOf(content).find(({ id, locale }) => id === 'board-game' && locale === 'az');
  const download = downloadsOf(content).find((one) => one.booklet === 'board-game' && one.locale === 'az');
  if (!booklet || !download) throw new Error('there is no board game');
  const made = gameDocument({ content, booklet, download, variant: 'read', origin: 'https://example.az' });
  return made.cards.map(({ options }) => options.map(({ steps }) => steps));
}

test('every way of the board leads home, without a circle, past four helpers and both ways at each fork', () => {
  const ways = waysOf(board);
  expect(ways).toHaveLength(4);
  for (const way of ways) {
    expect(way.at(-1)?.kind).toBe('home');
    expect(new Set(way).size).toBe(way.length);
    expect(way.filter(({ kind }) => kind === 'helper').length).toBeGreaterThanOrEqual(4);
  }
  expect(new Set(ways.flat())).toEqual(new Set(board));
  expect(checkGameBoard(content)).toEqual([]);
});

test('no answer of any card keeps the star where it is, and each card has one that leads further', () => {
  expect(cards).toHaveLength(16);
  for (const steps of cards) {
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...steps)).toBeGreaterThan(1);
  }
});

test('the slowest game there can be ends in half an hour, and the quickest leaves everybody a turn', () => {
  const lengths = waysOf(board).map((way) => way.length - 1);
  const [slowest, quickest] = [Math.max(...lengths), Math.min(...lengths)];
  expect(minutes.rules + slowest * minutes.turn).toBeLessThanOrEqual(minutes.whole);
  const furthest = Math.max(...cards.flat()) + asked;
  expect(Math.ceil(quickest / furthest)).toBeGreaterThanOrEqual(6);
});

for (const players of [2, 3, 4, 5, 6]) {
  test(`${players} players bring the star home, in twelve turns or so`, () => {
    const random = randomOf(players);
    const games = Array.from({ length: 2000 }, () => play(random));
    const mean = games.reduce((sum, turns) => sum + turns, 0) / games.length;
    expect(Math.max(...games)).toBeLessThanOrEqual(25);
    expect(mean).toBeGreaterThan(10);
    expect(mean).toBeLessThan(16);
    // Each of them reads and answers.
    expect(Math.min(...games)).toBeGreaterThanOrEqual(players);
  });
}

/** The turns of a game in which every choice is made by chance; the pile of cards is used again when it runs out. */
function play(random: () => number): number {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const after = (square: BoardSquare) => board.filter(({ id }) => square.next.includes(id));
  let square = board.find(({ kind }) => kind === 'start') as BoardSquare;
  let pile: number[][] = [];
  for (let turns = 1; turns <= 1000; turns++) {
    if (pile.length === 0)
      pile = cards
        .map((card) => ({ card, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ card }) => card);
    let steps = pick(pile.pop() ?? []) + (random() < 0.5 ? asked : 0);
    while (steps-- > 0 && square.kind !== 'home') square = pick(after(square));
    if (square.kind === 'home') return turns;
  }
  throw new Error(`the star never comes home from ${square.id}`);
}

/** Numbers by chance, the same in every run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const broken: Record<string, { change: (square: BoardSquare) => BoardSquare; says: RegExp }> = {
  'a way that goes nowhere': {
    change: (one) => (one.id === 's21' ? { ...one, next: [] } : one),
    says: /board.yaml:\d+ the star never comes home from “s21”/,
  },
  'a circle': {
    change: (one) => (one.id === 's24' ? { ...one, next: ['s22'] } : one),
    says: /board.yaml:\d+ the star never comes home from “s22”/,
  },
  'a square that is not there': {
    change: (one) => (one.id === 's1' ? { ...one, next: ['s2', 'nowhere'] } : one),
    says: /board.yaml:\d+ next: there is no square “nowhere”/,
  },
  'a square that nobody reaches': {
    change: (one) => (one.id === 's6' ? { ...one, next: ['b7'] } : one),
    says: /board.yaml:\d+ no way from the start reaches “teacher”/,
  },
  'a number that may not be shown, and a drawing that is not there': {
    change: (one) => (one.id === 'hotline' ? { ...one, call: 'border-1658', drawing: 'nothing' } : one),
    says: /board.yaml:\d+ call: “border-1658” is no contact[^]*drawing: there is no “nothing”/,
  },
  'a way with too few helpers': {
    change: (one) => (['family', 'code', 'relative'].includes(one.id) ? { ...one, kind: 'step' } : one),
    says: /board.yaml:\d+ a way home past 2 helpers/,
  },
};

for (const [name, { change, says }] of Object.entries(broken)) {
  test(`${name} is named with file, line and fix`, () => {
    const catalog = { ...content.catalog, board: board.map(change) };
    const said = checkGameBoard({ ...content, catalog }).map(
      ({ file, line, what, fix }) => `${file}:${line} ${what} → ${fix}`,
    );
    expect(said.join('\n')).toMatch(says);
  });
}
