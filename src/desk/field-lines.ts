import { LineCounter } from 'yaml';
import type { Path } from '../content/read-yaml.ts';
import type { DeskDocument } from './document.ts';
import { fieldFor, type Field } from './fields.ts';
import { nameOf, shown } from './form-values.ts';
import { parsePlaces, placeAt, startOf } from './yaml/places.ts';

/** A field of a form as it stands in its file. */
export interface FieldLine {
  name: string;
  line: number;
  /** What is written there, where that is a single value. */
  text?: string;
}

/** The line of each field of the form, and the line on which the words begin. */
export function linesOf({ key, text, yaml, body, group, path, value }: DeskDocument): FieldLine[] {
  const counter = new LineCounter();
  text.split('\n').reduce((at, line) => (counter.addNewLine(at), at + line.length + 1), 0);
  const document = parsePlaces(text.slice(...yaml));
  const found: FieldLine[] = [];
  const add = (at: Path, text?: string) => {
    const { node, pair } = placeAt(document, at);
    const { line } = counter.linePos(yaml[0] + startOf(pair?.key ?? node));
    found.push({ name: nameOf(key, at), line, ...(text === undefined ? {} : { text }) });
  };
  const walk = (field: Field, one: unknown, at: Path): void => {
    if (one === undefined || one === null) return;
    if (at.length > path.length) add(at, typeof one === 'object' ? undefined : shown(one));
    if (field.is === 'list')
      (one as unknown[]).forEach((item, index) => walk(fieldFor(field.of, item), item, [...at, index]));
    if (field.is !== 'group') return;
    for (const [name, item] of Object.entries(one))
      walk(fieldFor(field.fields[name], item), item, [...at, name]);
  };
  walk(group, value, path);
  if (body) found.push({ name: nameOf(key, ['body']), line: counter.linePos(body[0]).line });
  return found;
}
