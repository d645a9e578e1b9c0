import { jsonSchemaOf, type publicData } from '../content/schemas/public-data.ts';
import { locales } from '../i18n/locales.ts';

/** A field of the entries of a file under `/data/`, as its JSON Schema has it. */
export interface DataField {
  name: string;
  /** Text, text in every language, or a day. */
  form: 'text' | 'texts' | 'day';
  /** Whether every entry has it. */
  isRequired: boolean;
  isNullable: boolean;
}

/** What is read of a JSON Schema. */
interface Schema {
  type?: string;
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}

/**
 * The fields of a file under `/data/`, read from the schema that is published beside it.
 * @throws for a field of a form that readers are not told of yet.
 */
export function dataFields(name: keyof typeof publicData, origin: string): DataField[] {
  const { properties = {}, required = [] } = (jsonSchemaOf(name, origin) as Schema).items ?? {};
  return Object.entries(properties).map(([field, schema]) => {
    const held = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
    const isNullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
    return { name: field, form: formOf(field, held), isRequired: required.includes(field), isNullable };
  });
}

function formOf(field: string, { type, format, properties = {} }: Schema): DataField['form'] {
  if (type === 'string') return format === 'date' ? 'day' : 'text';
  if (locales.every((locale) => locale in properties)) return 'texts';
  throw new Error(
    `the field “${field}” is neither text, nor text in every language, nor a day: tell readers what it is`,
  );
}
