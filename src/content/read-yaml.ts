import type { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** A place inside a YAML document: keys and positions from its root. */
export type Path = readonly (string | number)[];

/** A YAML text that remembers on which line each of its values stands. */
export interface Yaml {
  file: string;
  value: unknown;
  /** The line of the value at a path, or of its nearest parent that exists. */
  lineOf: (path: Path) => number;
}

/**
 * Parses YAML that begins at `firstLine` of a file.
 * A text that does not parse gives one problem for each fault and no value.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine = 1,
): { yaml: Yaml | undefined; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const problems = document.errors.map((error) => ({
    file,
    line: counter.linePos(error.pos[0]).line + firstLine - 1,
    what: `this is not valid YAML: ${firstSentence(error.message)}`,
    fix: 'put the text into quotes and keep the lines of one entry under each other',
  }));
  if (problems.length > 0) return { yaml: undefined, problems };
  const lineOf = (path: Path) => {
    const start = startOf(document, path);
    return start === undefined ? firstLine : counter.linePos(start).line + firstLine - 1;
  };
  return { yaml: { file, value: document.toJS(), lineOf }, problems: [] };
}

/** Checks a value against its schema; every fault becomes a problem at the line of its field. */
export function checkSchema<T extends z.ZodType>(
  schema: T,
  yaml: Yaml,
  value: unknown,
  at: Path = [],
): { data: z.infer<T> | undefined; problems: Problem[] } {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file: yaml.file,
    line: yaml.lineOf([...at, ...issue.path.map(asKey)]),
    ...wordsFor(issue, value),
  }));
  return { data: undefined, problems };
}

function wordsFor(issue: z.core.$ZodIssue, value: unknown): { what: string; fix: string } {
  const field = [idOf(value), ...issue.path.map(asKey)].filter((part) => part !== undefined).join('.');
  if (issue.code === 'unrecognized_keys') {
    return {
      what: `${field ? `${field}: ` : ''}the field ${issue.keys.map((key) => `“${key}”`).join(', ')} is not known`,
      fix: 'remove it or correct its name',
    };
  }
  if (issue.input === undefined)
    return { what: `${field} is missing`, fix: asFix(issue.message, 'write it') };
  const shown = isPlain(issue.input) ? ` is “${String(issue.input).slice(0, 60)}”` : '';
  return { what: `${field}${shown}`, fix: asFix(issue.message, 'correct it') };
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function asFix(message: string, otherwise: string): string {
  return /^(Invalid|Unrecognized|Too )/.test(message)
    ? `${otherwise} (${message.replace(/^Invalid input: /, '')})`
    : message;
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

function asKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function startOf(document: Document, path: Path): number | undefined {
  let node: unknown = document.contents;
  let start = rangeOf(node);
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
    const found = rangeOf(pair?.key) ?? rangeOf(node);
    if (found === undefined) return start;
    start = found;
  }
  return start;
}

function rangeOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? (node.range[0] as number)
    : undefined;
}
