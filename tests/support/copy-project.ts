import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
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

/** What is kept between builds. What is published, half built or locked belongs to one project alone. */
const ownCaches = ['hosting', 'next', 'previous', 'published.json', 'running'];

/** Copies all of the project with what is kept between builds, so that a build of the copy makes what it has made. */
export function copyBuiltProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const copy = (folder: string, without: readonly string[]) => {
    mkdirSync(join(root, folder), { recursive: true });
    for (const name of readdirSync(folder))
      if (!without.includes(name))
        cpSync(join(folder, name), join(root, folder, name), { recursive: true, preserveTimestamps: true });
  };
  copy('.', madeParts);
  copy('.build', ownCaches);
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return root;
}
