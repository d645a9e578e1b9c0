import { fieldFor, type Field, type Group } from './fields.ts';
import type { Path } from '../content/read-yaml.ts';
import type { YamlEdit } from './yaml/edit.ts';
import type { FormValue } from './yaml/words.ts';

/** What a form sends: the value of each field by its name. */
export type Sent = ReadonlyMap<string, string>;

/** The name under which a form sends a field of a file; `+` is an entry that is not there yet. */
export function nameOf(file: string, path: Path): string {
  return [file, ...path].join('.');
}

/** The name of the box that takes an entry out of its list. */
export function removalOf(name: string): string {
  return `remove:${name}`;
}

/** How a form shows a value that stands in a file: what it sends back unchanged changes nothing. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join('\n');
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a form changes in a group of fields that stands at `path` of a file. */
export function editsOf(file: string, group: Group, value: unknown, path: Path, sent: Sent): YamlEdit[] {
  const own = (value ?? {}) as Record<string, unknown>;
  const order = Object.keys(group.fields);
  const names = new Set([...order, ...Object.keys(own)]);
  return [...names].flatMap((key) => {
    const field = fieldFor(group.fields[key], own[key]);
    return ofField(file, field, own[key], [...path, key], sent, order);
  });
}

function ofField(
  file: string,
  field: Field,
  value: unknown,
  path: Path,
  sent: Sent,
  order?: readonly string[],
): YamlEdit[] {
  const name = nameOf(file, path);
  if (field.is === 'list') return ofList(file, field.of, (value ?? []) as unknown[], path, sent);
  if (field.is === 'group') {
    if (value === undefined) {
      const now = newValue(file, field, path, sent);
      return now === undefined ? [] : [{ do: 'set', path, value: now, order }];
    }
    if (!field.required && isEmptied(name, value, sent)) return [{ do: 'remove', path }];
    return editsOf(file, field, value, path, sent);
  }
  const text = sent.get(name);
  if (text === undefined || text === shown(value)) return [];
  const now = parsed(field, text);
  if (now !== undefined) return [{ do: 'set', path, value: now, order }];
  if (value === undefined) return [];
  if ('isNullable' in field && field.isNullable) return [{ do: 'set', path, value: null }];
  return [
    field.required ? { do: 'set', path, value: field.is === 'lines' ? [] : '' } : { do: 'remove', path },
  ];
}

/** Entries that stay are changed first, then those go that are to go, the last one first; a new one comes at the end. */
function ofList(file: string, of: Field, values: readonly unknown[], path: Path, sent: Sent): YamlEdit[] {
  const goes = (index: number) => sent.has(removalOf(nameOf(file, [...path, index])));
  const stays = values.flatMap((one, index) =>
    goes(index) ? [] : ofField(file, fieldFor(of, one), one, [...path, index], sent),
  );
  const gone = values.flatMap((_, index): YamlEdit[] =>
    goes(index) ? [{ do: 'remove', path: [...path, index] }] : [],
  );
  const added = newValue(file, of, [...path, '+'], sent);
  return [
    ...stays,
    ...gone.reverse(),
    ...(added === undefined ? [] : [{ do: 'append', path, value: added } as const]),
  ];
}

/** What was typed into fields for something that is not there yet; undefined when all of them are empty. */
export function newValue(file: string, field: Field, path: Path, sent: Sent): FormValue | undefined {
  if (field.is === 'list') {
    const first = newValue(file, field.of, [...path, '+'], sent);
    return first === undefined ? undefined : [first];
  }
  if (field.is !== 'group') return parsed(field, sent.get(nameOf(file, path)) ?? '');
  const pairs = Object.entries(field.fields).flatMap(([key, one]) => {
    const value = newValue(file, one, [...path, key], sent);
    return value === undefined ? [] : [[key, value] as const];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

function parsed(field: Field, text: string): FormValue | undefined {
  if (text.trim() === '') return undefined;
  if (field.is === 'lines') {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return field.of === 'number' ? lines.map(asNumber) : lines;
  }
  if (field.is === 'flag') return text === 'true' ? true : text === 'false' ? false : text;
  return field.is === 'number' ? asNumber(text) : text;
}

function asNumber(text: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : text;
}

function isEmptied(name: string, value: unknown, sent: Sent): boolean {
  const own = [...sent].filter(([key]) => key.startsWith(`${name}.`));
  return Object.keys(value as object).length > 0 && own.length > 0 && own.every(([, text]) => text === '');
}
