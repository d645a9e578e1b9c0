import { deserialize, serialize } from 'node:v8';
import type { z } from 'astro/zod';
import { isMap, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { cached, digestOf } from '../cache/build-cache.ts';
import { diskFull } from '../cache/disk-full.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { Problem } from './problem.ts';
import { isUnsaved } from './read-text.ts';

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
  let parsed: Parsed | undefined;
  const parse = () => (parsed ??= parseText(file, text, firstLine));
  const value = isUnsaved(file) ? valueOf(parse()) : keptOf('value', text, () => valueOf(parse()));
  if (value === undefined) return { yaml: undefined, problems: parse().problems };
  let lines: Lines | undefined;
  const lineOf = (path: Path) => {
    lines ??= isUnsaved(file) ? linesOf(parse()) : keptOf('lines', text, () => linesOf(parse()));
    return (lines ? lineAmong(lines, path) : 1) + firstLine - 1;
  };
  return { yaml: { file, value: value.of, lineOf }, problems: [] };
}

interface Parsed {
  document: Document | undefined;
  counter: LineCounter;
  problems: Problem[];
}

function parseText(file: string, text: string, firstLine: number): Parsed {
  const counter = new LineCounter();
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const bomb = tooDeep(file, text, firstLine);
  if (bomb) return { document: undefined, counter, problems: [bomb] };
  const document = parseDocument(text, { lineCounter: counter });
  const problems = [
    ...document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      ...inPlainWords(firstSentence(error.message)),
    })),
    ...signsOfYaml(document).map(({ offset, what, fix }) => ({ file, line: lineAt(offset), what, fix })),
  ];
  return { document, counter, problems };
}

/** What a text holds; undefined when it has a fault. */
function valueOf({ document, problems }: Parsed): { of: unknown } | undefined {
  return document && problems.length === 0 ? { of: document.toJS() as unknown } : undefined;
}

/**
 * Parsing takes most of the time of reading data, so that what a text without fault holds is kept, and apart from it, as
 * few ask for them, the lines on which its values stand.
 */
function keptOf<T>(what: 'value' | 'lines', text: string, make: () => T | undefined): T | undefined {
  const digest = digestOf(sourceDigest('src/content/read-yaml.ts'), process.versions.v8, what, text);
  try {
    const kept = cached('texts', digest, () => {
      const made = make();
      if (made === undefined) throw new FaultyText();
      return serialize(made);
    });
    return deserialize(kept) as T;
  } catch (error) {
    if (error instanceof FaultyText) return undefined;
    // A full disk keeps nothing, which is no fault of the text.
    if (diskFull(error)) return make();
    throw error;
  }
}

class FaultyText extends Error {}

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

/** So many brackets inside each other are no data, and stop the program that reads them. */
const deepest = 20;

function tooDeep(file: string, text: string, firstLine: number): Problem | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => new RegExp(`(?:[[{]\\s*){${deepest}}`).test(line));
  if (at < 0) return undefined;
  const what = `more than ${deepest} brackets stand inside each other`;
  return { file, line: at + firstLine, what, fix: 'take them out, or put the text into quotes' };
}

/** What YAML can do and editors never mean: one value that stands in many places, and a date or range that a program may read as a number. */
function signsOfYaml(document: Document): { offset: number; what: string; fix: string }[] {
  const found: { offset: number; what: string; fix: string }[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      const what = `“*${source}” stands for words that are written elsewhere`;
      found.push({ offset: range?.[0] ?? 0, what, fix: 'write the words themselves, in quotes' });
    },
    Value: (_, { anchor, tag, range }) => {
      if (anchor === undefined && (tag === undefined || tag.startsWith('tag:yaml.org'))) return;
      const what = anchor === undefined ? `“${tag}” is code` : `“&${anchor}” is a name for other places`;
      found.push({ offset: range?.[0] ?? 0, what, fix: 'take it out, or put the text into quotes' });
    },
    Scalar: (_, { type, value, range }) => {
      if (type !== 'PLAIN' || typeof value !== 'string' || !/^\d{1,4}[-–]\d{1,2}$/.test(value)) return;
      found.push({ offset: range?.[0] ?? 0, what: `${value} stands without quotes`, fix: `write "${value}"` });
    },
  });
  return found;
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

function inPlainWords(message: string): { what: string; fix: string } {
  if (message.startsWith('Nested mappings'))
    return { what: 'a value that holds a colon needs quotation marks', fix: 'write title: "Night: what to notice"' };
  return {
    what: `this is not valid YAML: ${message}`,
    fix: 'put the text into quotes and keep the lines of one entry under each other',
  };
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

/** The line of a value, counted from 1 in its text, and those of the values within it by their keys or places. */
interface Lines {
  line: number;
  within?: Record<string, Lines>;
}

/** The lines of all values; undefined for a text with a fault. */
function linesOf({ document, counter, problems }: Parsed): Lines | undefined {
  if (!document || problems.length > 0) return undefined;
  const linesAt = (node: unknown, start: number | undefined): Lines => {
    const within: [string, Lines][] = isMap(node)
      ? node.items.map(({ key, value }) => [String(key), linesAt(value, rangeOf(key) ?? rangeOf(value) ?? start)])
      : isSeq(node)
        ? node.items.map((item, index) => [String(index), linesAt(item, rangeOf(item) ?? start)])
        : [];
    const line = start === undefined ? 1 : counter.linePos(start).line;
    return within.length === 0 ? { line } : { line, within: Object.fromEntries(within) };
  };
  return linesAt(document.contents, rangeOf(document.contents));
}

/** The line of the value at a path, or of its nearest parent that exists. */
function lineAmong(lines: Lines, path: Path): number {
  let at = lines;
  for (const key of path) {
    const next = at.within?.[key];
    if (next === undefined) break;
    at = next;
  }
  return at.line;
}

function rangeOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? (node.range[0] as number)
    : undefined;
}
