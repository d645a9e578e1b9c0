import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { checkSchema, type Path } from './read-yaml.ts';

/** The lock of all that readers rely on: addresses on paper, numbers, exits, law. `npm run confirm` writes it. */
export const promisesFile = 'content/data/promised.json';

/** An address that must answer for good, and what stood there when it was promised, such as `page en/help`. */
export interface PromisedAddress {
  address: string;
  is: string;
  line: number;
}

/** An address that led to something else once, and where it leads now. */
export interface MovedAddress {
  from: string;
  to: string;
  line: number;
}

/** A fact as it was confirmed, field by field. */
export interface PromisedFact {
  /** The list of data that it is of, such as `contacts`. */
  kind: string;
  id: string;
  fields: Readonly<Record<string, string>>;
  line: number;
}

/** What the lock holds. */
export interface Promises {
  addresses: PromisedAddress[];
  moved: MovedAddress[];
  facts: PromisedFact[];
  /** Contacts as they were confirmed before their numbers changed last: what may be taken back with the day that it had. */
  before: PromisedFact[];
  /** False when the lock could not be read; nothing is compared with it then. */
  isWhole: boolean;
}

const asAddress = 'write it from the root, for example /en/help/';
const address = /^\/[^\s?#]*$/;
const record = <T extends z.ZodType>(value: T) => z.record(z.string(), value, { error: 'run npm run confirm' });

const fields = record(record(z.string({ error: 'run npm run confirm' })));

const lock = z
  .strictObject({
    /** What the file is, for whoever opens it. */
    about: z.string().optional(),
    addresses: record(z.string({ error: 'name what stands there, for example page en/help' })),
    moved: record(z.string({ error: asAddress }).regex(address, asAddress)),
    facts: record(fields),
    before: fields.optional(),
  })
  .superRefine((value, context) => {
    for (const list of ['addresses', 'moved'] as const)
      for (const key of Object.keys(value[list]))
        if (!address.test(key)) context.addIssue({ code: 'custom', path: [list, key], message: asAddress });
  });

/** Reads the lock; one that is missing is a problem, since nothing would be kept then. */
export function readPromises(root: string, problems: Problem[]): Promises {
  const none: Promises = { addresses: [], moved: [], facts: [], before: [], isWhole: false };
  const fault = (line: number, what: string, fix: string) => problems.push({ file: promisesFile, line, what, fix });
  if (!existsSync(join(root, promisesFile))) {
    fault(1, 'the file is missing', 'put it back');
    return none;
  }
  const text = readFileSync(join(root, promisesFile), 'utf8');
  const value = parsed(text, fault);
  if (value === undefined) return none;
  const lines = linesOf(text);
  const lineOf = (path: Path) => lines.get(path.join('\n')) ?? 1;
  const checked = checkSchema(lock, { file: promisesFile, value, lineOf }, value);
  problems.push(...checked.problems);
  const { data } = checked;
  if (!data) return none;
  return {
    addresses: Object.entries(data.addresses).map(([one, is]) => ({
      ...{ address: one, is },
      line: lineOf(['addresses', one]),
    })),
    moved: Object.entries(data.moved).map(([from, to]) => ({ from, to, line: lineOf(['moved', from]) })),
    facts: Object.entries(data.facts).flatMap(([kind, entries]) =>
      Object.entries(entries).map(([id, fields]) => ({
        ...{ kind, id, fields },
        line: lineOf(['facts', kind, id]),
      })),
    ),
    before: Object.entries(data.before ?? {}).map(([id, one]) => ({
      ...{ kind: 'contacts', id, fields: one },
      line: lineOf(['before', id]),
    })),
    isWhole: true,
  };
}

function parsed(text: string, fault: (line: number, what: string, fix: string) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    const line = text.slice(0, position).split('\n').length;
    fault(line, 'this is not valid JSON', 'take the file as it was before: git checkout content/data/promised.json');
    return undefined;
  }
}

/** The line of each key, by its path; the lock is written one key a line, two spaces a level. */
function linesOf(text: string): Map<string, number> {
  const path: string[] = [];
  const lines = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const [, indent = '', key] = /^( *)"(.*?)":/.exec(line) ?? [];
    if (key === undefined) return;
    path.splice(indent.length / 2 - 1, path.length, key);
    lines.set(path.join('\n'), index + 1);
  });
  return lines;
}
