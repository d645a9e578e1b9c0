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
  return sorted.map(({ file, line, what, fix }) => `${file}:${line} ${what} → ${fix}`).join('\n');
}

/** Content that cannot be published; the message lists every problem. */
export class ContentError extends Error {}
