import type { Catalog } from '../content/catalog.ts';
import { attributeOf, isComponent, lineOfNode, placesIn } from '../content/nodes.ts';
import type { Problem } from '../content/problem.ts';
import { isAbsent, textsOf, type SiteContent } from '../content/site-content.ts';

/** The data lists whose entries may rest on rows of law. */
const listsWithLaw = [
  'statistics',
  'qrBlocks',
  'measures',
  'glossary',
  'situations',
  'evaluations',
] as const satisfies readonly (keyof Catalog)[];

/** Every fact from a law names its rows, the rows that data files name may be said, and every row has a date line. */
export function checkLaw(content: SiteContent): Problem[] {
  return [
    ...withoutRow(content),
    ...listsWithLaw.flatMap((kind) =>
      content.catalog[kind].flatMap(({ id, law }) => {
        const fault = lawFault(content, law ?? []);
        return fault
          ? [{ ...content.lineOfEntry(kind, id), what: `${id}: law: ${fault.what}`, fix: fault.fix }]
          : [];
      }),
    ),
    ...content.catalog.law.flatMap(({ id, as_of }) =>
      as_of === undefined || !isAbsent(content, 'lawDates', as_of)
        ? []
        : [
            {
              ...content.lineOfEntry('law', id),
              what: `${id}: there is no date “${as_of}”`,
              fix: 'use an id from `dates` in the same file',
            },
          ],
    ),
  ];
}

function withoutRow(content: SiteContent): Problem[] {
  const ofLaw = new Set(content.catalog.sources.filter(({ of_law }) => of_law).map(({ id }) => id));
  return textsOf(content).flatMap((text) =>
    placesIn(text).flatMap(({ node }) => {
      if (!isComponent(node) || node.name !== 'Fact' || attributeOf(node, 'law') !== undefined) return [];
      const source = String(attributeOf(node, 'source'))
        .split(/\s+/)
        .find((id) => ofLaw.has(id));
      if (source === undefined) return [];
      return [
        {
          file: text.file,
          line: lineOfNode(node),
          what: `a fact from “${source}” names no row of law`,
          fix: 'write law="…" with the id of a row of content/data/law.yaml',
        },
      ];
    }),
  );
}

/** Why a fact cannot rest on these rows of law, or undefined when it can. */
export function lawFault(
  content: SiteContent,
  ids: readonly string[],
): { what: string; fix: string } | undefined {
  const absent = ids.find((id) => isAbsent(content, 'law', id));
  if (absent !== undefined)
    return { what: `there is no row “${absent}”`, fix: 'use an id from content/data/law.yaml' };
  const open = content.catalog.law.find(({ id, confidence }) => ids.includes(id) && confidence === 'C');
  return open
    ? {
        what: `the row “${open.id}” is not confirmed`,
        fix: 'do not print it as a fact: take it out, or write advice outside <Fact>',
      }
    : undefined;
}
