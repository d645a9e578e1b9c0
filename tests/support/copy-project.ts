import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parts = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies the project, without anything that a build has left, into a new folder; packages are shared. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of parts) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** What a build makes, and what belongs to no build. */
const madeParts = ['.astro', '.build', '.git', '.test', 'dist', 'node_modules'];

/** What is published, half built, locked or compiled belongs to one project alone; the rest is kept between builds. */
const ownCaches = ['compiled', 'hosting', 'next', 'next-downloads', 'previous', 'published.json', 'running'];

/** Copies all of the project with what is kept between builds, so that a build of the copy makes what it has made. */
export function copyBuiltProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of readdirSync('.'))
    if (!madeParts.includes(name))
      cpSync(name, join(root, name), { recursive: true, preserveTimestamps: true });
  linkAll('.build', join(root, '.build'), ownCaches);
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Gives a copy of the project the films, which no build makes. */
export function linkFilms(root: string): void {
  if (existsSync('.build/films')) linkAll('.build/films', join(root, '.build/films'));
}

/** Gives the files of a folder second names in another one; what is kept is never written into, but replaced. */
function linkAll(from: string, to: string, without: readonly string[] = []): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)];
    if (without.includes(entry.name)) continue;
    if (entry.isDirectory()) linkAll(here, there);
    else linkOrCopy(here, there);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk.
    cpSync(from, to, { preserveTimestamps: true });
  }
}
