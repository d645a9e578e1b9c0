import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digestOf } from './build-cache.ts';
import { strings } from '../i18n/strings/index.ts';

/** The strings count one group at a time, so that a word of the shell does not make every file for download anew. */
const stringsFolder = 'src/i18n/strings/';

/** What an import names, unless it brings types alone; those leave no trace in what a program does. */
const imported =
  /(?:^|\n)\s*(?:import|export)\s(?!\s*type\b)(?:[^'";]*?\sfrom\s)?\s*['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]/g;
/** What a template of Typst takes from another one. */
const importedTemplate = /#import "([^"]+)"/g;
/**
 * Folders of which what is made reads some files alone, so that they count with what is made of them: a drawing by its
 * shapes in each document, a template by the name that the document gives.
 */
const countedApart = ['src/design/drawings', 'src/print/typst/templates'];
/** A file or folder of the project that a program reads by its path, up to the first part that is filled in. */
const named = /['"`](src\/[\w-]+\/[\w./-]*)/g;
const comment = /\/\*[^]*?\*\/|\/\/.*$/gm;

const known = new Map<string, string>();

/**
 * A digest of all that a program of the project is made of: the modules that its entry reaches, the files under `src/`
 * whose path they name, the groups of strings that they read, and the locked packages. Nothing is listed by hand.
 */
export function sourceDigest(entry: string, root = process.cwd()): string {
  if (!existsSync(join(root, entry))) throw new Error(`${entry} is not there; name the file that moved`);
  const key = join(root, entry);
  const digest = known.get(key) ?? digestOf(...sourcesOf(root, entry));
  if (root === process.cwd()) known.set(key, digest);
  return digest;
}

/** The files that a program is made of, from the root of the project, in one order. */
function sourceFiles(root: string, entry: string): string[] {
  const found = new Set<string>();
  const left = [entry];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file) || `${file}/`.startsWith(stringsFolder)) continue;
    if (file !== entry && countedApart.includes(file)) continue;
    const path = join(root, file);
    if (!existsSync(path)) continue;
    if (statSync(path).isDirectory()) {
      left.push(...readdirSync(path).map((name) => join(file, name)));
      continue;
    }
    found.add(file);
    if (!/\.(ts|mjs|js|typ)$/.test(file)) continue;
    const text = readFileSync(path, 'utf8').replace(comment, '');
    const beside = (other: string) => relative(root, join(root, dirname(file), other));
    if (file.endsWith('.typ')) {
      for (const [, other = ''] of text.matchAll(importedTemplate)) left.push(beside(other));
      continue;
    }
    for (const [, from, later] of text.matchAll(imported))
      left.push(beside(withoutQuery(from ?? later ?? '')));
    for (const [, other = ''] of text.matchAll(named)) left.push(other.replace(/\/$/, ''));
  }
  return [...found].sort();
}

function sourcesOf(root: string, entry: string): (string | Uint8Array)[] {
  const lock = ['package-lock.json'].filter((file) => existsSync(join(root, file)));
  const files = [...lock, ...sourceFiles(root, entry)];
  const contents = files.map((file) => readFileSync(join(root, file)));
  const code = files.flatMap((file, at) => (file.endsWith('.ts') ? [String(contents[at])] : [])).join('\n');
  return [...files.flatMap((file, at) => [file, contents[at] ?? '']), stringsIn(code)];
}

/** The groups of strings whose keys stand in some code, in every language. */
function stringsIn(code: string): string {
  return JSON.stringify(
    Object.entries(strings).map(([locale, groups]) => [
      locale,
      Object.entries(groups).filter(([group]) => new RegExp(`['"\`]${group}\\.`).test(code)),
    ]),
  );
}

function withoutQuery(specifier: string): string {
  return specifier.replace(/\?.*$/, '');
}
