import type { Catalog } from '../model/catalog.ts';
import type { Problem } from './problem.ts';
import { isAbsent, type World } from './world.ts';

/** The data lists whose entries may rest on rows of law. */
export const listsWithLaw = [
  'statistics',
  'qrBlocks',
  'measures',
  'glossary',
  'situations',
] as const satisfies readonly (keyof Catalog)[];

/** Every row of law that a data file names exists and is confirmed, and every row of law has a date line. */
export function checkLaw(world: World): Problem[] {
  return [
    ...listsWithLaw.flatMap((kind) =>
      world.catalog[kind].flatMap(({ id, law }) => {
        const fault = lawFault(world, law ?? []);
        return fault
          ? [{ ...world.lineOfEntry(kind, id), what: `${id}: law: ${fault.what}`, fix: fault.fix }]
          : [];
      }),
    ),
    ...world.catalog.law.flatMap(({ id, as_of }) =>
      as_of === undefined || !isAbsent(world, 'lawDates', as_of)
        ? []
        : [
            {
              ...world.lineOfEntry('law', id),
              what: `${id}: there is no date “${as_of}”`,
              fix: 'use an id from `dates` in the same file',
            },
          ],
    ),
  ];
}

/** Why a fact cannot rest on these rows of law, or undefined when it can. */
export function lawFault(world: World, ids: readonly string[]): { what: string; fix: string } | undefined {
  const absent = ids.find((id) => isAbsent(world, 'law', id));
  if (absent !== undefined)
    return { what: `there is no row “${absent}”`, fix: 'use an id from content/data/law.yaml' };
  const open = world.catalog.law.find(({ id, confidence }) => ids.includes(id) && confidence === 'C');
  return open
    ? {
        what: `the row “${open.id}” is not confirmed`,
        fix: 'do not print it as a fact: take it out, or write advice outside <Fact>',
      }
    : undefined;
}
