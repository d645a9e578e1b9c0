import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../content/read-content.ts';
import type { SiteContent } from '../content/site-content.ts';

/** The content of the last commit, and a way to let its copy go. */
export interface CommittedContent {
  content: SiteContent;
  /** The text of a file as it was; undefined when it was not there. */
  read: (file: string) => string | undefined;
  remove: () => void;
}

/** Reads the content of the last commit; undefined in a copy of the project that has no history. */
export function committedContent(root: string): CommittedContent | undefined {
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: root, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  let files: string[];
  try {
    files = git('ls-tree', '-r', '-z', '--name-only', 'HEAD', 'content', 'src/design/drawings')
      .toString()
      .split('\0')
      .filter((file) => /\.(mdx|yaml|json|svg)$/.test(file));
  } catch {
    return undefined;
  }
  const copy = mkdtempSync(join(tmpdir(), 'committed-'));
  const archive = parted(
    execFileSync('git', ['cat-file', '--batch'], {
      ...{ cwd: root, maxBuffer: 2 ** 28, input: files.map((file) => `HEAD:${file}\n`).join('') },
    }),
    files.length,
  );
  files.forEach((file, index) => {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), archive[index] ?? '');
  });
  return {
    content: readContent(copy),
    read: (file) => (files.includes(file) ? readFileSync(join(copy, file), 'utf8') : undefined),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}

/** The files in what `git cat-file --batch` says: a line with the length of each, its bytes, a line break. */
function parted(output: Buffer, count: number): Buffer[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const end = output.indexOf('\n', at);
    const length = Number(output.subarray(at, end).toString().split(' ')[2]);
    at = end + 1 + length + 1;
    return output.subarray(end + 1, end + 1 + length);
  });
}
