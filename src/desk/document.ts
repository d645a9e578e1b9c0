import { dataLists } from '../content/data-lists.ts';
import type { Path } from '../content/read-yaml.ts';
import { settings } from '../content/schemas/settings.ts';
import { fieldsOf, type Group } from './fields.ts';
import { DeskError, filmSchema, readEditable, textSchemas } from './files.ts';
import { editsOf, nameOf, newValue, type Sent } from './form-values.ts';
import { applyEdits } from './yaml/edit.ts';
import { parsePlaces } from './yaml/places.ts';

/** A part of a file as a form shows it: the head of a text, an entry of a list, a film. */
export interface DeskDocument {
  file: string;
  /** What the file is in names of fields: its language for a text, `data` otherwise. */
  key: string;
  /** The whole text of the file, and a digest of it. */
  text: string;
  digest: string;
  /** Where its YAML begins and ends. */
  yaml: readonly [number, number];
  /** Where the words of a text stand, without the empty lines around them; undefined for data. */
  body: readonly [number, number] | undefined;
  group: Group;
  /** Where the group stands in the YAML, and what it holds. */
  path: Path;
  value: unknown;
}

/** Opens a file of content for a form; `path` leads to an entry of a data list, `+` at its end to one that is new. */
export function openDocument(root: string, file: string, key: string, path: Path = []): DeskDocument {
  const { text, digest } = readEditable(root, file);
  return documentOf({ file, key, path, digest }, text);
}

/** The same document with another text; a new entry stands at the end of its list then. */
export function withText(document: DeskDocument, text: string): DeskDocument | undefined {
  const { path, yaml } = document;
  const list =
    path.at(-1) === '+' ? valueAt(parsePlaces(text.slice(yaml[0])).toJS(), path.slice(0, -1)) : undefined;
  const last = Array.isArray(list) ? [...path.slice(0, -1), list.length - 1] : path;
  try {
    return documentOf({ ...document, path: last }, text);
  } catch (error) {
    if (error instanceof DeskError) return undefined;
    throw error;
  }
}

function documentOf(
  { file, key, path, digest }: Pick<DeskDocument, 'file' | 'key' | 'path' | 'digest'>,
  text: string,
): DeskDocument {
  const head = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/.exec(text);
  const isText = file.endsWith('.mdx');
  if (isText && head?.[1] === undefined)
    throw new DeskError(422, `${file} has no head; open it in an editor of text`);
  const start = isText ? (head?.[0].indexOf('\n') ?? 0) + 1 : 0;
  const yaml = [start, isText ? start + (head?.[1]?.length ?? 0) : text.length] as const;
  const document = parsePlaces(text.slice(...yaml));
  const [error] = document.errors;
  if (error) throw new DeskError(422, `${file}: ${error.message}`);
  const whole = document.toJS() as unknown;
  const value = path.at(-1) === '+' ? undefined : valueAt(whole, path);
  const words = isText ? wordsAt(text, head?.[0].length ?? 0) : undefined;
  return { file, key, text, digest, yaml, body: words, group: groupOf(file, path), path, value };
}

/** The words of a text, as a form shows them. */
export function bodyOf({ text, body }: DeskDocument): string {
  return body ? text.slice(...body).replaceAll('\r\n', '\n') : '';
}

/** The text of the file as a form would leave it. Whatever the form does not change stays byte for byte. */
export function changedText(document: DeskDocument, sent: Sent): string {
  const { key, text, yaml, body, group, path, value } = document;
  const own = text.slice(...yaml);
  const head =
    path.at(-1) === '+'
      ? withNew(own, document, sent)
      : applyEdits(own, editsOf(key, group, value, path, sent));
  const words = sent.get(nameOf(key, ['body']));
  const after =
    body && words !== undefined && words !== bodyOf(document)
      ? withWords(document, words)
      : text.slice(yaml[1]);
  return text.slice(0, yaml[0]) + head + after;
}

function wordsAt(text: string, from: number): readonly [number, number] {
  const start = from + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(from))?.[0].length ?? 0);
  return [start, Math.max(start, text.trimEnd().length)];
}

function withWords({ text, yaml, body }: DeskDocument, words: string): string {
  const [from, to] = body ?? [text.length, text.length];
  const lines = text.includes('\r\n') ? words.replaceAll('\n', '\r\n') : words;
  return text.slice(yaml[1], from) + lines.trimEnd() + (text.slice(to) || '\n');
}

function withNew(yaml: string, { key, group, path }: DeskDocument, sent: Sent): string {
  const value = newValue(key, group, path, sent);
  return value === undefined ? yaml : applyEdits(yaml, [{ do: 'append', path: path.slice(0, -1), value }]);
}

function groupOf(file: string, path: Path): Group {
  const kind = file.split('/')[1] ?? '';
  if (kind in textSchemas) return fieldsOf(textSchemas[kind as keyof typeof textSchemas]);
  if (kind === 'films') return fieldsOf(filmSchema);
  if (file === 'content/data/site.yaml') return fieldsOf(settings);
  const list = typeof path[0] === 'string' && path[0] !== '+' ? path[0] : undefined;
  const row = Object.values(dataLists).find(
    (one) => `content/data/${one.file}.yaml` === file && one.list === list,
  );
  if (!row) throw new DeskError(404, `${file} has no such list`);
  return fieldsOf(row.schema);
}

function valueAt(value: unknown, path: Path): unknown {
  const found = path.reduce<unknown>(
    (one, key) => (one as Record<string, unknown> | undefined)?.[key],
    value,
  );
  if (found === undefined) throw new DeskError(404, `there is no ${path.join('.')}`);
  return found;
}
