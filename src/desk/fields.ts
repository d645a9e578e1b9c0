import { z } from 'astro/zod';

/** A field of a form, as the schema of the content describes it. */
export type Field =
  | {
      is: 'word' | 'number' | 'flag';
      options?: readonly string[];
      most?: number;
      isNullable?: boolean;
      required: boolean;
    }
  | { is: 'lines'; of: 'word' | 'number'; options?: readonly string[]; required: boolean }
  | { is: 'group'; fields: Record<string, Field>; required: boolean }
  | { is: 'list'; of: Field; required: boolean };

/** A group of fields: the head of a text, an entry of a list, a film. */
export type Group = Extract<Field, { is: 'group' }>;

interface JsonSchema {
  type?: string;
  enum?: string[];
  const?: unknown;
  maxLength?: number;
  properties?: Record<string, JsonSchema>;
  propertyNames?: { enum?: string[] };
  additionalProperties?: JsonSchema | boolean;
  required?: string[];
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
}

const known = new WeakMap<z.ZodType, Group>();

/** The fields of a schema of the content, in its order. */
export function fieldsOf(schema: z.ZodType): Group {
  const group =
    known.get(schema) ??
    (fieldOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, true) as Group);
  known.set(schema, group);
  return group;
}

/** The field for a value that may be of another kind than its schema says first, such as a year or a text. */
export function fieldFor(field: Field | undefined, value: unknown): Field {
  const is = kindOf(value);
  if (
    field &&
    (is === undefined || is === field.is || (is === 'word' && ['number', 'flag'].includes(field.is)))
  )
    return field;
  if (field && ['lines', 'list'].includes(field.is) && Array.isArray(value) && value.length === 0)
    return field;
  if (is === 'group')
    return {
      is,
      required: true,
      fields: Object.fromEntries(
        Object.entries(value as object).map(([key, one]) => [key, fieldFor(undefined, one)]),
      ),
    };
  if (is === 'list') return { is, required: true, of: fieldFor(undefined, (value as unknown[])[0]) };
  if (is === 'lines')
    return {
      is,
      required: true,
      of: (value as unknown[]).every((one) => typeof one === 'number') ? 'number' : 'word',
    };
  return { is: is ?? 'word', required: true };
}

function kindOf(value: unknown): Field['is'] | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.some((one) => typeof one === 'object') ? 'list' : 'lines';
  if (typeof value === 'object') return 'group';
  if (typeof value === 'boolean') return 'flag';
  return typeof value === 'number' ? 'number' : 'word';
}

function fieldOf(schema: JsonSchema, required: boolean): Field {
  const choices = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  if (choices[0])
    return {
      ...fieldOf(choices[0], required),
      ...(schema.anyOf?.length === choices.length ? {} : { isNullable: true }),
    };
  if (schema.type === 'object') {
    // A record, such as forms to avoid by language, has the names that it may have.
    const names = typeof schema.additionalProperties === 'object' ? (schema.propertyNames?.enum ?? []) : [];
    const record = names.map((name) => [name, schema.additionalProperties as JsonSchema] as const);
    const fields = [...Object.entries(schema.properties ?? {}), ...record];
    return {
      is: 'group',
      required,
      fields: Object.fromEntries(
        fields.map(([key, one]) => [key, fieldOf(one, schema.required?.includes(key) ?? false)]),
      ),
    };
  }
  if (schema.type === 'array') {
    const one = schema.prefixItems?.[0] ?? (schema.items || {});
    if (one.type === 'object') return { is: 'list', required, of: fieldOf(one, true) };
    return {
      is: 'lines',
      required,
      of: isNumber(one) ? 'number' : 'word',
      ...(one.enum ? { options: one.enum } : {}),
    };
  }
  if (schema.type === 'boolean') return { is: 'flag', required };
  if (isNumber(schema)) return { is: 'number', required };
  return {
    is: 'word',
    required,
    ...(schema.enum ? { options: schema.enum } : {}),
    ...(schema.maxLength ? { most: schema.maxLength } : {}),
  };
}

function isNumber({ type }: JsonSchema): boolean {
  return type === 'number' || type === 'integer';
}
