import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Catalog } from './catalog.ts';
import { dataLists } from './data-lists.ts';
import type { Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { checkSchema, readYaml, type Path, type Yaml } from './read-yaml.ts';

/** The line of an entry, or of a field in it, by the entry's kind and id. */
type EntryLines = Map<string, (path: Path) => number>;

/** Reads every data list; `lines` has the line of each entry by its kind and id, `broken` the lists not read whole. */
export function readCatalog(root: string, problems: Problem[]) {
  const broken = new Set<keyof Catalog>();
  const lines = new Map() as EntryLines;
  const files = new Map<string, Yaml | undefined>();
  const dataFiles: { file: string; text: string }[] = [];
  const entries = (Object.keys(dataLists) as (keyof Catalog)[]).map((kind) => {
    const { file, list, schema } = dataLists[kind];
    if (!files.has(file)) files.set(file, readDataFile(root, `content/data/${file}.yaml`, problems, dataFiles));
    const yaml = files.get(file);
    const before = problems.length;
    const entriesOfKind = yaml ? readList(kind, yaml, list, schema, lines, problems) : [];
    if (!yaml || problems.length > before) broken.add(kind);
    return [kind, entriesOfKind];
  });
  return { catalog: Object.fromEntries(entries) as Catalog, lines, broken, dataFiles };
}

function readDataFile(
  root: string,
  file: string,
  problems: Problem[],
  dataFiles: { file: string; text: string }[],
): Yaml | undefined {
  if (!existsSync(join(root, file))) {
    problems.push({ file, line: 1, what: 'the file is missing', fix: 'put it back' });
    return undefined;
  }
  const { text, problems: faults } = readText(root, file);
  problems.push(...faults);
  if (text === undefined) return undefined;
  dataFiles.push({ file, text });
  const read = readYaml(file, text);
  problems.push(...read.problems);
  return read.yaml;
}

function readList(
  kind: keyof Catalog,
  yaml: Yaml,
  list: string | undefined,
  schema: z.ZodType,
  lines: EntryLines,
  problems: Problem[],
): unknown[] {
  const at: Path = list === undefined ? [] : [list];
  const values = list === undefined ? yaml.value : (yaml.value as Record<string, unknown> | null)?.[list];
  if (!Array.isArray(values)) {
    const where = list === undefined ? 'the file' : `“${list}”`;
    problems.push({
      file: yaml.file,
      line: yaml.lineOf(at),
      what: `${where} is not a list`,
      fix: 'begin each entry with “- id:”',
    });
    return [];
  }
  return values.flatMap((value, index) => {
    const checked = checkSchema(schema, yaml, value, [...at, index]);
    problems.push(...checked.problems);
    const entry = checked.data as { id: string } | undefined;
    if (entry === undefined) return [];
    const key = `${kind}/${entry.id}`;
    const lineOf = (path: Path) => yaml.lineOf([...at, index, ...path]);
    const first = lines.get(key)?.([]);
    if (first !== undefined) problems.push(doubleEntry(yaml.file, lineOf([]), entry.id, first));
    lines.set(key, lineOf);
    return [entry];
  });
}

function doubleEntry(file: string, line: number, id: string, first: number): Problem {
  return {
    file,
    line,
    what: `the id “${id}” stands on line ${first} already`,
    fix: 'give this entry an id of its own',
  };
}
