import { waysOf } from '../content/game-board.ts';
import type { Problem } from '../content/problem.ts';
import type { SiteContent } from '../content/site-content.ts';

/** How many helpers every way passes at least. */
const fewestHelpers = 4;

/** Whichever way the players choose, the star comes home, and past helpers: no square is a dead end, a circle or out of reach. */
export function checkGameBoard(content: SiteContent): Problem[] {
  const { board, contacts, drawings } = content.catalog;
  const problem = (id: string, what: string, fix: string): Problem => ({
    ...content.lineOfEntry('board', id),
    ...{ what, fix },
  });
  const lost = board.flatMap(({ id, next }) =>
    next
      .filter((one) => !board.some((square) => square.id === one))
      .map((one) => problem(id, `next: there is no square “${one}”`, 'use the id of a square')),
  );
  const ways = waysOf(board);
  const reached = new Set(ways.flat());
  return [
    ...lost,
    ...board.flatMap(({ id, call, drawing }) => [
      ...(call === undefined || contacts.some((one) => one.id === call && one.print_ready)
        ? []
        : [
            problem(
              id,
              `call: “${call}” is no contact that may be shown`,
              'use the id of one that is print_ready',
            ),
          ]),
      ...(drawing === undefined || drawings.some((one) => one.id === drawing)
        ? []
        : [problem(id, `drawing: there is no “${drawing}”`, 'use an id from drawings.yaml')]),
    ]),
    ...board
      .filter((square) => !reached.has(square))
      .map(({ id }) =>
        problem(id, `no way from the start reaches “${id}”`, 'name it in `next` of a square before it'),
      ),
    ...ways.flatMap((way) => {
      const last = way.at(-1);
      if (!last) return [];
      if (last.kind !== 'home')
        return [
          problem(
            last.id,
            `the star never comes home from “${last.id}”`,
            'let `next` lead on, and never back',
          ),
        ];
      const helpers = way.filter(({ kind }) => kind === 'helper').length;
      if (helpers >= fewestHelpers) return [];
      return [problem(last.id, `a way home past ${helpers} helpers`, `put ${fewestHelpers} on every way`)];
    }),
  ];
}
