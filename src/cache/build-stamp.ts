import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './build-cache.ts';
import { diskFull } from './disk-full.ts';

/** What the last build was made of and what it published, as digests. */
export interface BuildStamp {
  inputs: string;
  outputs: string;
  pages: number;
  downloads: number;
}

/** What is made and not written. Everything else in the project counts as an input: nobody has to list what is read. */
const madeFolders = ['.astro', '.build', '.git', '.test', 'dist', 'node_modules'];

/** What a build publishes. */
const publishedFolders = ['dist', join('.build', 'hosting')];

/** Where the films stand that are made; their names tell what they are made of. */
const filmsFolder = join('.build', 'films');

/** Where the copies of the site for USB sticks stand, with `made-of`: the digest of what they were made of. */
export const offlineFolder = join('.build', 'offline');

/** The environment that the packages of the build read by themselves. */
const packageVariables = ['NODE_ENV', 'NODE_OPTIONS'];

/**
 * A digest of all that a build can read: every file of the project, the films that are made, the packages by size and time, the version of Node,
 * and the variables of the environment that some file of the project names.
 */
export function inputsDigest(root: string): string {
  const offline = filesIn(root, offlineFolder).map((file) => sizeAndTime(root, file));
  return digestOf(sourcesDigest(root), offline.join('\n'));
}

/** The same without the copies for USB sticks, which are made of a built site and offered by the next build of the same. */
export function sourcesDigest(root: string): string {
  const packages = packageFiles(root).map((file) => sizeAndTime(root, file));
  const films = filesIn(root, filmsFolder).sort();
  return digestOf(projectDigest(root), packages.join('\n'), films.join('\n'));
}

/** A digest of the films, the site and the packages by size and time: reading them all takes longer than a glance may. */
export function madeDigest(root: string): string {
  const made = [...publishedFolders, filmsFolder, offlineFolder].flatMap((folder) => filesIn(root, folder));
  const packages = [join('node_modules', '.package-lock.json')].filter((file) =>
    existsSync(join(root, file)),
  );
  return digestOf([...made.sort(), ...packages].map((file) => sizeAndTime(root, file)).join('\n'));
}

/** A digest of what is written in the project, of the version of Node, and of the variables that the programs name. */
export function projectDigest(root: string): string {
  const files = filesIn(root, '.', madeFolders).sort();
  const texts = files.map((file) => readFileSync(join(root, file)));
  const programs = texts.filter((_, at) => /\.(ts|mjs|astro)$/.test(files[at] ?? ''));
  return digestOf(
    ...files.flatMap((file, at) => [file, texts[at] ?? '']),
    ...variablesIn(programs),
    [process.version, process.platform, process.arch].join(),
  );
}

/** The stamp of the last build, when it was made of these inputs and its files stand untouched; else undefined. */
export function standingBuild(root: string, inputs: string): BuildStamp | undefined {
  const stamp = readStamp(root);
  return stamp?.inputs === inputs && stamp.outputs === outputsDigest(root) ? stamp : undefined;
}

/**
 * Remembers what was published, and the inputs as they were when the build began. A full disk takes nothing from what
 * stands published already; the note that is given says what it costs.
 */
export function stampBuild(root: string, stamp: Omit<BuildStamp, 'outputs'>): string[] {
  try {
    mkdirSync(join(root, '.build'), { recursive: true });
    writeFileSync(stampFile(root), JSON.stringify({ ...stamp, outputs: outputsDigest(root) }));
    return [];
  } catch (error) {
    if (!diskFull(error)) throw error;
    return ['the site is published, but the disk is full: the next build begins anew, and needs room'];
  }
}

/** What a killed build or a full disk has cut off stands for nothing. */
function readStamp(root: string): BuildStamp | undefined {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8')) as BuildStamp;
  } catch {
    return undefined;
  }
}

function stampFile(root: string): string {
  return join(root, '.build', 'published.json');
}

/** What was published, by size and time: its films and packs are hundreds of megabytes, and reading them takes a second. */
function outputsDigest(root: string): string {
  const files = publishedFolders.flatMap((folder) => filesIn(root, folder)).sort();
  return digestOf(files.map((file) => sizeAndTime(root, file)).join('\n'));
}

/** Every file below a folder but those in some parts of it, by its path from the root; links are followed. */
function filesIn(root: string, folder: string, without: readonly string[] = []): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (without.includes(path)) return [];
    const found = entry.isSymbolicLink() ? statSync(join(root, path), { throwIfNoEntry: false }) : entry;
    if (found?.isDirectory()) return filesIn(root, path);
    return found?.isFile() ? [path] : [];
  });
}

/** The files of packages; in folders like `.vite` and `.astro` beside them a build and the dev server keep their caches. */
function packageFiles(root: string): string[] {
  const folder = 'node_modules';
  if (!existsSync(join(root, folder))) return [];
  const caches = readdirSync(join(root, folder)).filter((name) => /^\.(?!package-lock)/.test(name));
  return filesIn(
    root,
    folder,
    caches.map((name) => join(folder, name)),
  );
}

/** There are some thirty thousand files of packages, which npm replaces and nobody edits. */
function sizeAndTime(root: string, file: string): string {
  const { size, mtimeMs, mode } = statSync(join(root, file));
  return `${file} ${size} ${mtimeMs} ${mode}`;
}

/** The variables that some programs name, each with its value. */
function variablesIn(programs: readonly Buffer[]): string[] {
  const named = programs.flatMap((program) =>
    [...program.toString().matchAll(/\benv(?:\.|\[['"])([A-Z_]+)/g)].map(([, name = '']) => name),
  );
  return [...new Set([...named, ...packageVariables])].sort().map((name) => `${name}=${process.env[name]}`);
}
