/** One thing an editor must put right: where it stands, what is wrong, and what to write instead. */
export interface Problem {
  /** The file's path from the project's root. */
  file: string;
  /** The line in that file, from 1. */
  line: number;
  what: string;
  fix: string;
}

/** Writes problems one a line, `file:line what → fix`, in the order of files and lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const alike = Map.groupBy(sorted, ({ file, what, fix }) => `${file}\n${what}\n${fix}`);
  return sorted
    .flatMap((one) => toldOf(one, alike.get(`${one.file}\n${one.what}\n${one.fix}`) ?? [one]))
    .join('\n');
}

/** So many problems of one file that say the same are told one by one; more are told once, with their count. */
const mostAlike = 3;

function toldOf(one: Problem, alike: readonly Problem[]): string[] {
  const { file, line, what, fix } = one;
  if (alike.length <= mostAlike) return [`${file}:${line} ${what} → ${fix}`];
  if (one !== alike[0]) return [];
  return [`${file}:${line} ${what} (${alike.length} places in this file, this is the first) → ${fix}`];
}

/** How many problems there are, in words: “1 problem”, “2 problems”. */
export function countProblems(count: number): string {
  return `${count} ${count === 1 ? 'problem' : 'problems'}`;
}

/** Content that cannot be published; the message lists every problem. */
export class ContentError extends Error {}
