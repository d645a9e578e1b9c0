import type { BoardSquare } from './schemas/board-square.ts';

/** Every way from the start of a board to a square that leads no further, as squares in order; a way that comes back to a square of its own ends there. */
export function waysOf(board: readonly BoardSquare[]): BoardSquare[][] {
  const start = board.find(({ kind }) => kind === 'start');
  return start ? waysFrom(board, [start]) : [];
}

function waysFrom(board: readonly BoardSquare[], way: BoardSquare[]): BoardSquare[][] {
  const last = way.at(-1);
  const next = board.filter(({ id }) => last?.next.includes(id));
  if (next.length === 0 || way.indexOf(last as BoardSquare) < way.length - 1) return [way];
  return next.flatMap((square) => waysFrom(board, [...way, square]));
}
