import { execFileSync } from 'node:child_process';

/** The day on which a file of the content was changed last, as 2026-11-28; undefined where it has no history. */
export type ChangeDays = (file: string) => string | undefined;

/** The day of the last commit of each file of the content; `today` for one that has changed since. */
export function changeDays(root: string, today?: string): ChangeDays {
  const found = new Map<string, string>();
  let day = '';
  for (const line of git(root, ['log', '--format=@%cs', '--name-only', '--', 'content']).split('\n')) {
    if (line.startsWith('@')) day = line.slice(1);
    else if (line !== '' && !found.has(line)) found.set(line, day);
  }
  const open = today === undefined ? '' : git(root, ['diff', '--name-only', 'HEAD', '--', 'content']);
  for (const file of open.split('\n')) if (found.has(file) && today !== undefined) found.set(file, today);
  return (file) => found.get(file);
}

function git(root: string, words: readonly string[]): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...words], {
      ...{ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] },
    });
  } catch {
    return '';
  }
}
