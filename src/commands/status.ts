import { execFileSync } from 'node:child_process';
import { readContent } from '../content/read-content.ts';
import { statusLines } from './status-report.ts';

/** Tells editors the state of the content: how old each text is in each language, and what is due. */
const days = lastChanges();
console.log(
  statusLines(readContent(process.cwd()), new Date().toISOString().slice(0, 10), (file) => days.get(file)),
);
if (days.size === 0)
  console.log('\nthis copy of the project has no history, so no day of a last change is known');

/** The day of the last commit of each file of the content. */
function lastChanges(): Map<string, string> {
  const found = new Map<string, string>();
  let day = '';
  for (const line of history().split('\n')) {
    if (line.startsWith('@')) day = line.slice(1);
    else if (line !== '' && !found.has(line)) found.set(line, day);
  }
  return found;
}

function history(): string {
  try {
    const words = ['-c', 'core.quotePath=false', 'log', '--format=@%cs', '--name-only', '--', 'content'];
    return execFileSync('git', words, {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
