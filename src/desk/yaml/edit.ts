import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../../content/read-yaml.ts';
import { endOf, endOfPair, lineEnd, lineStart, parsePlaces, placeAt, startOf } from './places.ts';
import { changed } from './changed.ts';
import { blockText, flowText, scalarText, type FormValue } from './words.ts';

/** One change of a YAML text. `order` has the fields of the group in which a new field stands, as they are usually written. */
export type YamlEdit =
  | { do: 'set'; path: Path; value: FormValue; order?: readonly string[] | undefined }
  | { do: 'remove'; path: Path }
  | { do: 'append'; path: Path; value: FormValue };

/** A change that cannot be written without touching more than was asked. */
export class EditError extends Error {}

/**
 * Changes a YAML text place by place: comments, quotes, order and line breaks of all that is not changed stay as they are.
 * @throws `EditError` when the text would not say exactly what was asked.
 */
export function applyEdits(text: string, edits: readonly YamlEdit[]): string {
  return edits.reduce((before, edit) => {
    const after = applied(before, edit);
    const [was, is] = [parsePlaces(before), parsePlaces(after)];
    if (is.errors.length > 0 || !isDeepStrictEqual(is.toJS(), changed(was.toJS(), edit)))
      throw new EditError(`${edit.path.join('.')} cannot be changed here; change it in the file`);
    return after;
  }, text);
}

function applied(text: string, edit: YamlEdit): string {
  const place = placeAt(parsePlaces(text), edit.path);
  const { node, parent, pair } = place;
  if (edit.do === 'append')
    return isSeq(node) && node.items.length > 0
      ? appended(text, node, edit.value)
      : applied(text, { ...edit, do: 'set', value: [edit.value] });
  if (edit.do === 'remove') {
    if (isMap(parent) && pair) return withoutPair(text, parent, pair);
    return isSeq(parent) ? withoutItem(text, parent, Number(edit.path.at(-1))) : text;
  }
  if (node !== undefined && startOf(node) < endOf(node))
    return replaced(text, node, edit.value, place.isInFlow);
  if (pair)
    return spliced(
      text,
      endOf(pair.key) + 1,
      endOf(pair.key) + 1,
      ` ${flowText(edit.value, place.isInFlow)}`,
    );
  return isMap(parent)
    ? withPair(text, parent, String(edit.path.at(-1)), edit.value, edit.order ?? [], place.isInFlow)
    : text;
}

function replaced(text: string, node: unknown, value: FormValue, isInFlow: boolean): string {
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    const isBlock = /^BLOCK/.test(node.type ?? '');
    return spliced(
      text,
      startOf(node),
      endOf(node),
      scalarText(value, node.type, isInFlow) + (isBlock ? '\n' : ''),
    );
  }
  if (!isSeq(node) || !Array.isArray(value))
    return spliced(text, startOf(node), endOf(node), flowText(value, isInFlow));
  const known = new Map(
    node.items.filter(isScalar).map((one) => [String(one.value), text.slice(startOf(one), endOf(one))]),
  );
  const style = node.items.find(isScalar)?.type;
  const write = (one: FormValue) => {
    const word = one as string | number;
    return known.get(String(word)) ?? scalarText(word, style, node.flow === true);
  };
  if (node.flow) return spliced(text, startOf(node), endOf(node), `[${value.map(write).join(', ')}]`);
  const dash = startOf(node) - lineStart(text, startOf(node));
  const lines = value.map((one: FormValue) => `- ${write(one)}`);
  return value.length > 0
    ? spliced(text, startOf(node), endOf(node), lines.join(`\n${' '.repeat(dash)}`))
    : spliced(text, startOf(node), endOf(node), '[]');
}

function withPair(
  text: string,
  map: YAMLMap,
  key: string,
  value: FormValue,
  order: readonly string[],
  isInFlow: boolean,
): string {
  const place = order.indexOf(key);
  const earlier =
    map.items.findLast((one) => isBefore(order.indexOf(String(one.key)), place)) ??
    map.items.at(place < 0 ? -1 : 0);
  if (!earlier) return spliced(text, startOf(map), endOf(map), `{ ${key}: ${flowText(value, true)} }`);
  if (map.flow)
    return spliced(text, endOfPair(earlier), endOfPair(earlier), `, ${key}: ${flowText(value, true)}`);
  const at = lineEnd(text, endOfPair(earlier));
  return spliced(
    text,
    at,
    at,
    `\n${' '.repeat(columnOf(text, earlier))}${key}: ${flowText(value, isInFlow)}`,
  );
}

/** A field that the schema does not know comes before none. */
function isBefore(place: number, other: number): boolean {
  return place >= 0 && place < other;
}

function withoutPair(text: string, map: YAMLMap, pair: Pair): string {
  const index = map.items.indexOf(pair);
  const [before, next] = [map.items[index - 1], map.items[index + 1]];
  if (!before && !next) return spliced(text, startOf(map), endOf(map), '{}');
  if (!before && next) return spliced(text, startOf(pair.key), startOf(next.key), '');
  if (map.flow && before) return spliced(text, endOfPair(before), endOfPair(pair), '');
  return withoutLines(text, startOf(pair.key), endOfPair(pair));
}

function withoutItem(text: string, list: YAMLSeq, index: number): string {
  const [before, item, next] = [list.items[index - 1], list.items[index], list.items[index + 1]];
  if (item === undefined) return text;
  if (list.items.length === 1) return spliced(text, startOf(list), endOf(list), '[]');
  if (!list.flow) return withoutLines(text, startOf(item), endOf(item));
  return before === undefined
    ? spliced(text, startOf(item), startOf(next), '')
    : spliced(text, endOf(before), endOf(item), '');
}

function appended(text: string, list: YAMLSeq, value: FormValue): string {
  const last = list.items.at(-1);
  if (list.flow) return spliced(text, endOf(last), endOf(last), `, ${flowText(value, true)}`);
  const indent = startOf(list) - lineStart(text, startOf(list));
  const at = lineEnd(text, endOf(last));
  const isApart =
    list.items.length > 1 && /\n\s*\n/.test(text.slice(endOf(list.items.at(-2)), startOf(last)));
  return spliced(
    text,
    at,
    at,
    `\n${isApart ? '\n' : ''}${' '.repeat(indent)}- ${blockText(value, indent + 2)}`,
  );
}

function withoutLines(text: string, from: number, to: number): string {
  const [start, end] = [lineStart(text, from), lineEnd(text, to)];
  const after = /^\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
  return spliced(text, start, end + after, '');
}

function columnOf(text: string, pair: Pair): number {
  const start = startOf(pair.key);
  return start - lineStart(text, start);
}

function spliced(text: string, from: number, to: number, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}
