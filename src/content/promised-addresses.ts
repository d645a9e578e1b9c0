import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Problem } from './problem.ts';
import { checkSchema, readYaml } from './read-yaml.ts';

/** The list of addresses that stand on paper and in other people's pages. */
export const promisesFile = 'content/data/promised-addresses.yaml';

/** An address that must answer for good, and the line of the list that says so. */
export interface PromisedAddress {
  address: string;
  line: number;
}

const list = z.array(z.string().regex(/^\/[^\s?#]*$/, 'write it from the root, for example /en/help/'));

/** Reads the list of promised addresses; one that is missing is a problem, since nothing would be kept then. */
export function readPromises(root: string, problems: Problem[]): PromisedAddress[] {
  if (!existsSync(join(root, promisesFile))) {
    problems.push({ file: promisesFile, line: 1, what: 'the file is missing', fix: 'put it back' });
    return [];
  }
  const read = readYaml(promisesFile, readFileSync(join(root, promisesFile), 'utf8'));
  problems.push(...read.problems);
  if (!read.yaml) return [];
  const { yaml } = read;
  const checked = checkSchema(list, yaml, yaml.value);
  problems.push(...checked.problems);
  return (checked.data ?? []).map((address, index) => ({ address, line: yaml.lineOf([index]) }));
}
