import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { locales } from '../i18n/locales.ts';
import type { TextKind } from './closed-set.ts';
import type { Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { readText } from './read-text.ts';
import { checkSchema, readYaml } from './read-yaml.ts';
import type { TextFile } from './site-content.ts';

/** Reads the texts of one kind in every language; one that did not change is taken from `before`. */
export function readTexts<Schema extends z.ZodType<{ sources: string[] }>>(
  root: string,
  kind: TextKind,
  schema: Schema,
  problems: Problem[],
  before: readonly TextFile<z.infer<Schema>>[] = [],
): TextFile<z.infer<Schema>>[] {
  const known = new Map(before.map((one) => [one.file, one]));
  return locales.flatMap((locale) => {
    const folder = `content/${kind}/${locale}`;
    if (!existsSync(join(root, folder))) return [];
    const names = readdirSync(join(root, folder)).sort();
    problems.push(
      ...names.filter((name) => !name.endsWith('.mdx')).map((name) => strayFile(`${folder}/${name}`)),
    );
    return names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => {
        const file = `${folder}/${name}`;
        return readOne(root, { kind, file, locale, id: name.slice(0, -4) }, schema, problems, known.get(file));
      });
  });
}

function readOne<Schema extends z.ZodType<{ sources: string[] }>>(
  root: string,
  identity: Pick<TextFile, 'kind' | 'file' | 'locale' | 'id'>,
  schema: Schema,
  problems: Problem[],
  known: TextFile<z.infer<Schema>> | undefined,
): TextFile<z.infer<Schema>> {
  const { file } = identity;
  const read = readText(root, file);
  problems.push(...read.problems);
  if (read.text === undefined) return textFile(identity, '', undefined, () => undefined);
  const text = read.text.replace(/^\uFEFF/, '');
  // A new value all the same: what is made of a text rests on the data lists, too.
  if (known?.head && known.text === text)
    return textFile(identity, text, { data: known.head, lineOf: known.lineOf }, () => known);
  return textFile(identity, text, readHead(file, text, schema, problems), () => readBody(file, text));
}

function textFile<Head extends { sources: string[] }>(
  identity: Pick<TextFile, 'kind' | 'file' | 'locale' | 'id'>,
  text: string,
  head: { data: Head | undefined; lineOf: TextFile['lineOf'] } | undefined,
  read: () => Pick<TextFile, 'body' | 'bodyProblems'> | undefined,
): TextFile<Head> {
  let parsed: ReturnType<typeof read>;
  const once = () => (parsed ??= read());
  return {
    ...identity,
    text,
    head: head?.data,
    lineOf: head?.lineOf ?? (() => 1),
    get body() {
      return once()?.body;
    },
    get bodyProblems() {
      return once()?.bodyProblems ?? [];
    },
  };
}

function readHead<Schema extends z.ZodType>(file: string, text: string, schema: Schema, problems: Problem[]) {
  const head = text.match(/^---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/)?.[1];
  if (head === undefined) {
    problems.push({
      file,
      line: 1,
      what: 'the page has no head',
      fix: 'begin the file with --- and the fields of the head',
    });
    return undefined;
  }
  const { yaml, problems: faults } = readYaml(file, head, 2);
  problems.push(...faults);
  if (!yaml) return undefined;
  const checked = checkSchema(schema, yaml, yaml.value);
  problems.push(...checked.problems);
  return { data: checked.data, lineOf: yaml.lineOf };
}

function strayFile(file: string): Problem {
  return { file, line: 1, what: 'only .mdx files belong here', fix: 'move it away or rename it' };
}
