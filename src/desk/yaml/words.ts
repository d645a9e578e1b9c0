import { Document, isSeq, Scalar, stringify } from 'yaml';

/** A value that a form can write: a word, a number, a list or a group of them. */
export type FormValue =
  string | number | boolean | null | readonly FormValue[] | { readonly [key: string]: FormValue };

const options = { lineWidth: 0, doubleQuotedMinMultiLineLength: 1e9 } as const;

/** Writes a scalar as its neighbours are written; `type` is how it was written before. */
export function scalarText(
  value: string | number | boolean | null,
  type?: string | null,
  isInFlow = false,
): string {
  if (typeof value !== 'string') return String(value);
  const scalar = new Scalar(value);
  scalar.type = styleOf(value, type);
  if (!isInFlow) return stringify(scalar, options).replace(/\n$/, '');
  const list = new Document([scalar]);
  if (isSeq(list.contents)) list.contents.flow = true;
  return list.toString(options).trim().slice(1, -1).trim();
}

/** Text that a program could read as a number or a day stands in quotes; what was written without them stays so. */
function styleOf(value: string, type: string | null | undefined): Scalar.Type {
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return type;
  if (type === 'PLAIN' && !/^\d{1,4}[-–]\d{1,2}$/.test(value)) return 'PLAIN';
  return type !== 'PLAIN' && /^[a-z][a-z0-9-]*$/.test(value) ? 'PLAIN' : 'QUOTE_DOUBLE';
}

/** Writes any value on one line. */
export function flowText(value: FormValue, isInFlow = false): string {
  if (Array.isArray(value)) return `[${value.map((one: FormValue) => flowText(one, true)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, one]) => `${key}: ${flowText(one, true)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  return scalarText(value, undefined, isInFlow);
}

/** Writes a new entry of a list of entries: each field on a line of its own, `indent` signs in. */
export function blockText(value: FormValue, indent: number): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return flowText(value);
  const lines = Object.entries(value).map(([key, one]) => `${key}: ${flowText(one)}`);
  return lines.join(`\n${' '.repeat(indent)}`);
}
