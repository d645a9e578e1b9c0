import { promisesFile } from '../content/promises.ts';
import type { SiteContent } from '../content/site-content.ts';
import { today } from '../content/today.ts';
import { dangerousFacts, days, dialled, readKinds, type DangerousFact } from './facts.ts';

/** How a dangerous fact differs from what was confirmed: a field, or the whole entry where `field` is undefined. */
export interface FactChange {
  kind: string;
  id: string;
  field?: string;
  /** What was confirmed; undefined when it is new. */
  before: string | undefined;
  /** What stands now; undefined when it is gone. */
  now: string | undefined;
  /** Where it stands, or the line of the lock when it is gone. */
  at: { file: string; line: number };
  /**
   * For a number: whether somebody has read this one, whether it stands beside the day on which another was rung, or
   * whether it is the one from before a mistaken confirmation.
   */
  number?: 'unread' | 'read' | 'rung before' | 'taken back' | undefined;
}

/** Everything in which numbers, contacts, exits and law differ from what was confirmed. */
export function changedFacts(content: SiteContent): FactChange[] {
  const { promises } = content;
  if (!promises.isWhole) return [];
  const now = dangerousFacts(content);
  const read = readKinds(content);
  const key = ({ kind, id }: { kind: string; id: string }) => `${kind}/${id}`;
  const confirmed = new Map(promises.facts.map((fact) => [key(fact), fact]));
  const before = new Map(promises.before.map((fact) => [key(fact), fact.fields]));
  const present = new Set(now.map(key));
  const gone = promises.facts.filter((fact) => read.has(fact.kind) && !present.has(key(fact)));
  return [
    ...now.flatMap((fact) => changesOf(fact, confirmed.get(key(fact))?.fields, before.get(key(fact)))),
    ...gone.map(({ kind, id, fields, line }) => ({
      ...{ kind, id, before: shortened(fields), now: undefined },
      at: { file: promisesFile, line },
    })),
  ];
}

type Fields = Readonly<Record<string, string>>;

function changesOf(
  fact: DangerousFact,
  before: Fields | undefined,
  earlier: Fields | undefined,
): FactChange[] {
  const { kind, id, fields, at } = fact;
  if (!before) return [{ kind, id, before: undefined, now: shortened(fields), at: at() }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(fields)])];
  return names
    .filter((field) => !(days as readonly string[]).includes(field) && before[field] !== fields[field])
    .map((field) => ({
      ...{ kind, id, field, before: before[field], now: fields[field], at: at(field) },
      ...(kind === 'contacts' && dialled.includes(field) && { number: stateOf(fields, before, earlier) }),
    }));
}

/** Somebody has read a number on a day that is newer than that of the confirmed one, or today, as no day is newer. */
function stateOf(fields: Fields, before: Fields, earlier: Fields | undefined): FactChange['number'] {
  if (earlier && [...dialled, ...days].every((field) => fields[field] === earlier[field]))
    return 'taken back';
  if (fields.rung !== undefined && fields.rung === before.rung && fields.rung !== today())
    return 'rung before';
  const isRead = days.some((day) => (fields[day] ?? '') > (before[day] ?? '') || fields[day] === today());
  return isRead ? 'read' : 'unread';
}

/** The first words of a fact, enough to know it. */
function shortened(fields: Fields): string {
  const own = ['short', 'intl', 'article', 'claim', 'words', 'written', 'contacts'];
  const told = own.map((name) => fields[name]).filter((value) => value !== undefined);
  const text = (told.length > 0 ? told : Object.values(fields)).join(', ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
